/**
 * Texts as people and programs write them, by language; one a line. `§kind§` is a made-up value (see `made-up.ts`), `«rule|value»` one that
 * stands there; `rule/rule` where either name is right; `⏎` a line break. A line that begins with `@key: ` is the value of that key or column. Whatever else is found is wrong.
 */
export const TEXTS: Readonly<Record<string, string>> = {
  English: `
Hi, this is Carla from billing. Can you confirm the card ending? It's §card4§, exp 09/27.
Please update my e-mail to §email§ and my phone to «phone|+1 (312) 846-2290».
Customer: my number is «phone|646-284-9917», you can text me there
Agent: Thanks! And the callback number? Customer: «phone|(503) 228 4471 ext. 14»
You can reach our night desk at «phone|1-800-662-4357» or by fax «phone|503.228.4472».
SSN: §ssn§ DOB: «date-of-birth|04/17/1982»
Her Social Security Number is §ssn9§ and her driver's license is «driver-licence|D483-2917-4405» (state of Illinois).
The employee's SSN (§ssn§) must not appear on the badge.
ITIN §itin§ was issued to the contractor last spring.
Company EIN: §ein§, filed jointly.
Passport No. «passport|C48201937», issued at Ottawa
US passport number: «passport|583920174»
Wire the rent to routing §aba§, account «bank-account|8830 1927 44».
ABA routing number: §aba§; Account number: «bank-account|004827710932»
Please pay by transfer: IBAN §iban:GB§, BIC «bic|NWKSGB2LXXX».
Sort code «gb-bank-account|40-17-36, account number 61829473»
My NHS number is §gb-nhs§ and my GP is in Leeds.
NI number §gb-nino§ please
National Insurance No: §gb-nino§
Patient MRN: «medical-record-number|7730194», DOB «date-of-birth|1951-02-28», seen by «person-name-titled|Dr. Helen Okafor».
Provider NPI §npi§, DEA §dea§.
Medicare ID: §mbi§
Medicare beneficiary §mbi§ called about coverage
Member ID: «health-plan-number|XKW902817364», Group 77120
Patient is a «age-over-89|93-year-old» woman with a fall.
The car (VIN §vin§) was towed from the lot on Tuesday.
IMEI §imei§, please block the handset
My licence plate is «licence-plate|LM19 KVB», a grey Skoda.
License plate: «licence-plate|7KDR482»
Login from §ip§ at 03:12, MAC §mac§, then from §ipv6§.
client_ip=§ip§ user=§email§ status=200
I live at «street-address/postal-address-coded|2217 Maple Hollow Drive, Apt 5C, Columbus, OH 43215» with my parents.
Deliver to «street-address|48 Thornbury Road, Bristol BS6 7QD» before noon.
Address: «postal-address/street-address/postal-address-coded|19 Wattle Grove, Hawthorn VIC 3122»
Ship it to «postal-address-coded/street-address|P.O. Box 4418, Boise, ID 83701» please.
Our office moved to «street-address/postal-address-coded|350 Fifth Avenue, New York, NY 10118».
The pickup is at «street-address/postal-address-coded|77 Massachusetts Ave, Cambridge, MA 02139» near the river.
Dear «person-name|Ms. Whitfield»,⏎⏎your claim was received.⏎⏎Kind regards,⏎«person-name-signed|Owen Castellan»⏎Claims Desk
Name: «person-name|Priya Raghunathan»⏎Date of birth: «date-of-birth|12 March 1990»⏎Phone: «phone|+44 7733 410 928»
Hello, my name is «person-name-told|Devon Achterberg» and I want to cancel.
From: "«person-name-mailbox/person-name|Ilse Brandt»" <«email|ilse.brandt@nordvik-labs.se»>
Find me on Twitter: «username|@marsh_lantern» or «profile-url|https://www.linkedin.com/in/marsh-lantern-91a»
She was born on «date-of-birth|July 4th, 1976» in Dayton.
User born «date-of-birth|1988-11-02» signed up yesterday.
The home is at «geo-coordinates|40.712776, -74.005974», go around the back.
GPS: lat «geo-coordinates-labelled|51.507351, lon -0.127758»
Employee ID: «employee-id|E104928»
Send the BTC to «crypto-wallet|1PP1uZooMQmp5gU9U9sACUs2iJQK4Sgnq1» and confirm.
ETH wallet «ethereum-address|0x71c3a9d04be5f6172839a0b4c5d6e7f809182736»
Aadhaar §in-aadhaar§ and PAN §in-pan§ attached.
My PAN is §in-pan§.
UPI ID: «in-upi|ravi.k88@okhdfcbank»
SIN: §ca-sin§
Social insurance number §ca-sin§ (Canada)
TFN §au-tfn§
South African ID number §za-id§
NRIC §sg-nric§ for the condo pass
CVV «card-security-code|482», card §mastercard§
Amex §amex§ (sec. code on the front)
The guest paid with Visa §card§ and left.
contact: §email§; tel: «phone|+1-202-588-6500»
Ring me on «phone|020 7183 8750» after six.
WhatsApp «phone|+91 98204 51736»
Phone «phone|0412 884 917» (mobile)
Call «phone|212 555 7788 x204» and ask for billing
Desk «phone|4158632741 ext 9»
tel:«phone|+14158632741»
Text STOP to «phone|415-863-2741»
(«phone|415 863 2741»)
Reach out at «phone|415/863-2741».
Emergency contact: «person-name|Lena Marsh», «phone|(718) 263-4418»
The advertising id is GAID «advertising-id|38400000-8cf0-11bd-b23e-10b96e40000d».
Her date of birth is listed as «date-of-birth|1987/03/22» in the chart.
Driver license: «driver-licence|F255-921-50-094-0», state WI
@ssn: §ssn9§
@ssn: §ssn§
@social_security_number: §ssn§
@email: §email§
@userEmail: §email§
@phone: «phone|4158632741»
@mobile_no: «phone|+44 7733 410928»
@home_phone: «phone|(718) 263-4418»
@full_name: «person-name|Priya Raghunathan»
@first_name: «person-name|Priya»
@lastName: «person-name|Achterberg»
@dob: «date-of-birth|1982-04-17»
@birth_date: «date-of-birth|17/04/1982»
@address: «street-address|2217 Maple Hollow Drive»
@street_address: «street-address|48 Thornbury Road»
@home_address: «street-address/postal-address-coded|2217 Maple Hollow Drive, Columbus, OH 43215»
@card_number: §card§
@creditCard: §card4§
@iban: §iban:GB§
@account_number: «bank-account|8830192744»
@routing_number: §aba§
@passport_number: «passport|C48201937»
@drivers_license: «driver-licence|D48329174405»
@ip: §ip§
@ip_address: §ip§
@mac: §mac§
@vin: §vin§
@imei: §imei§
@npi: §npi§
@mrn: «medical-record-number|7730194»
@license_plate: «licence-plate|7KDR482»
@ein: §ein§
@tax_id: §ein§
@itin: §itin§
@nhs_number: §gb-nhs§
@employee_id: «employee-id|E104928»
@username: «username|marsh_lantern91»
@cvv: «card-security-code|482»
@sort_code: «gb-bank-account|40-17-36»
`,
  German: `
Guten Tag, mein Name ist «person-name-told|Jürgen Habicht», meine Nummer ist «phone|0172 4471823».
Sehr geehrte «person-name|Frau Dr. Falkenberg»,⏎⏎Ihre Rechnung liegt bei.⏎⏎Mit freundlichen Grüßen⏎«person-name-signed|Anselm Reiher»
Tel.: «phone|+49 (0)30 901820-344», Fax: «phone|030/901820-99»
Bitte überweisen Sie auf §iban:DE§ (BIC: «bic|COBADEFFXXX»).
Meine Steuer-ID lautet §de-steuer-id§.
Steuerliche Identifikationsnummer: §de-steuer-id§
geboren am «date-of-birth|03.11.1964» in Bremen
Geburtsdatum: «date-of-birth|3. November 1964»
Wohnhaft in der «de-street-address|Lindenstraße 14b, 50674 Köln».
Anschrift: «de-street-address/postal-address|Am Markt 7, 28195 Bremen»
Meine Adresse ist «de-street-address|Goethestr. 12, 80336 München».
Kreditkarte §card4§, gültig bis 11/27
Personalausweisnummer: «de-personalausweis|L01X00T47»
Kennzeichen: «licence-plate|B-KV 4821»
Handy: «phone|0160-94417732»
Sozialversicherungsnummer: «de-rvnr|65170839J008»
Die AHV-Nummer lautet §ch-ahv§.
AHV §ch-ahv§, wohnhaft «de-street-address|Bahnhofstrasse 21, 8001 Zürich»
Österreich: SVNR «at-vsnr|7517 150783»
E-Mail: §email§
@telefon: «phone|030 90182034»
@geburtsdatum: «date-of-birth|03.11.1964»
@vorname: «person-name|Anselm»
@nachname: «person-name|Falkenberg»
@strasse: «de-street-address/street-address|Lindenstraße 14b»
@kontonummer: «bank-account|0532013017»
@steuer_id: §de-steuer-id§
@kreditkarte: §card§
@handynummer: «phone|01604471823»
`,
  French: `
Bonjour, je m'appelle «person-name-told|Odile Faucon», joignable au «phone|06 48 22 91 07».
Mon numéro de téléphone : «phone|+33 1 44 27 19 83»
Numéro de sécurité sociale : §fr-nir§
J'habite au «fr-street-address|27 rue des Martyrs, 75009 Paris».
Adresse : «fr-street-address/postal-address|4 bis avenue de la Gare, 69006 Lyon»
né le «date-of-birth|14/05/1979» à Lille
Date de naissance : «date-of-birth|14 mai 1979»
Virement sur l'IBAN §iban:FR§, merci.
Carte bancaire §card4§, cryptogramme «card-security-code|482»
Cher «person-name|M. Deveraux»,⏎⏎merci.⏎⏎Cordialement,⏎«person-name-signed|Luc Marchetti»
Passeport n° «passport|14AV88213»
Permis de conduire : «driver-licence|880692310285»
Plaque d'immatriculation : «licence-plate|GK-482-ZT»
Mon adresse e-mail est §email§.
Tél. : «phone|01.44.27.19.83»
Mon numéro est le «phone|06 48 22 91 07»
Appelez-moi au «phone|0648229107» ce soir.
@telephone: «phone|0144271983»
@nom: «person-name|Deveraux»
@prenom: «person-name|Odile»
@date_de_naissance: «date-of-birth|14/05/1979»
@adresse: «fr-street-address/street-address|27 rue des Martyrs»
@numero_secu: §fr-nir§
@courriel: §email§
`,
  Spanish: `
Hola, me llamo «person-name-told|Juana Halcón» y mi teléfono es el «phone|612 448 907».
Mi DNI es §es-dni§ y vivo en «eu-street-address|Calle de Alcalá, 214, 28028 Madrid».
NIE: §es-nie§
Mi NIE es el §es-nie§, gracias.
Fecha de nacimiento: «date-of-birth|22/08/1991»
nacido el «date-of-birth|22 de agosto de 1991» en Cádiz
Transferencia a la cuenta §iban:ES§ antes del viernes.
Tarjeta de crédito: §card4§ (CVV «card-security-code|913»)
Estimada «person-name|Sra. Gavilán»:⏎⏎adjunto el contrato.⏎⏎Saludos cordiales,⏎«person-name-signed|Teodoro Milano»
Dirección: «eu-street-address/postal-address|Avenida de la Constitución, 18, 41001 Sevilla»
Llámame al «phone|+34 699 21 44 80».
Mi número es «phone|612 448 907»
Móvil «phone|699 21 44 80»
CURP «mx-curp|HEGG560427MVZRRL04»
RUT §cl-rut§ (Chile)
El RUT del cliente es §cl-rut§.
CUIT «ar-cuit|20-56888831-7»
Pasaporte: «passport|XDA482917»
Correo electrónico: §email§
Matrícula: «licence-plate|4821 KVB»
@telefono: «phone|612448907»
@nombre: «person-name|Juana»
@apellidos: «person-name|Halcón Gavilán»
@dni: §es-dni§
@fecha_nacimiento: «date-of-birth|22/08/1991»
@direccion: «eu-street-address/street-address|Calle de Alcalá, 214»
@tarjeta: §card§
@correo: §email§
`,
  Italian: `
Buongiorno, mi chiamo «person-name-told|Ginevra Falco», il mio codice fiscale è §it-codice-fiscale§.
Codice fiscale: §it-codice-fiscale§
Telefono: «phone|+39 347 882 1904»
Il mio numero è «phone|347 882 1904»
cell. «phone|347 8821904»
Residente in «eu-street-address|Via Garibaldi 48, 10122 Torino»
nata il «date-of-birth|09/12/1985» a Bari
Data di nascita: «date-of-birth|9 dicembre 1985»
Bonifico su §iban:IT§ entro lunedì
Carta di credito §card-§, grazie
Gentile «person-name|Dott. Sparviero»,⏎⏎allego il modulo.⏎⏎Cordiali saluti,⏎«person-name-signed|Nilo Corvini»
Passaporto n. «passport|YB4829173»
Targa: «licence-plate|FK 482 ZT»
La mia email è §email§.
Patente di guida: «driver-licence|U1J48K291M»
@codice_fiscale: §it-codice-fiscale§
@cognome: «person-name|Sparviero»
@telefono: «phone|3478821904»
@indirizzo: «eu-street-address/street-address|Via Garibaldi 48»
@data_di_nascita: «date-of-birth|09/12/1985»
`,
  Portuguese: `
Olá, me chamo «person-name-told|Benedita Gavião», meu CPF é §br-cpf§.
CPF: §br-cpf11§
CPF §br-cpf§, telefone «phone|(11) 98472-3310»
Meu CPF: §br-cpf§ e meu celular é «phone|11 98472-3310»
Celular: «phone|+55 21 99841-2207»
Moro na «eu-street-address|Rua das Palmeiras, 318, 01226-010 São Paulo».
Data de nascimento: «date-of-birth|30/06/1987»
nascida em «date-of-birth|30 de junho de 1987»
Prezada «person-name|Sra. Falcão»,⏎⏎segue o boleto.⏎⏎Atenciosamente,⏎«person-name-signed|Davi Corvo»
O meu NIF é §pt-nif§.
NIF: §pt-nif§
Cartão de crédito §card4§ validade 08/28
RG: «br-rg/national-id|48.291.730-2»
Endereço: «eu-street-address/postal-address|Avenida Paulista, 1842, 01310-200 São Paulo»
Meu e-mail: §email§
CNH: «br-cnh|60895160460»
@cpf: §br-cpf11§
@telefone: «phone|11984723310»
@nome: «person-name|Benedita»
@endereco: «eu-street-address/street-address|Rua das Palmeiras, 318»
@data_nascimento: «date-of-birth|30/06/1987»
`,
  Dutch: `
Hallo, mijn naam is «person-name-told|Sanne Valk» en mijn BSN is §nl-bsn§.
BSN: §nl-bsn§
Burgerservicenummer §nl-bsn§
Bel me op «phone|06-48229107» of «phone|020 6184427».
Ik woon op «eu-street-address|Herengracht 182, 1016 BR Amsterdam».
geboren op «date-of-birth|17 februari 1973»
Geboortedatum: «date-of-birth|17-02-1973»
Overmaken naar §iban:NL§ a.u.b.
Geachte «person-name|mevrouw Sperwer»,⏎⏎dank u.⏎⏎Met vriendelijke groet,⏎«person-name-signed|Joris Havik»
Rijksregisternummer: §be-rrn§
Kenteken: «licence-plate|KV-482-Z»
@telefoonnummer: «phone|0648229107»
@bsn: §nl-bsn§
@achternaam: «person-name|Sperwer»
@geboortedatum: «date-of-birth|17-02-1973»
`,
  Polish: `
Dzień dobry, nazywam się «person-name-told|Tomasz Sokołowski», mój PESEL to §pl-pesel§.
PESEL: §pl-pesel§
NIP: §pl-nip§
Numer telefonu: «phone|+48 604 228 917»
tel. «phone|604 228 917»
Mieszkam przy «eu-street-address|ul. Lipowej 14, 31-124 Kraków».
Adres: «eu-street-address/postal-address|ul. Długa 8/12, 00-238 Warszawa»
Przelew na konto §iban:PL§
data urodzenia: «date-of-birth|05.09.1980»
urodzona «date-of-birth|5 września 1980» w Gdyni
Szanowny «person-name|Panie Kruk»,⏎⏎dziękuję.⏎⏎Z poważaniem,⏎«person-name-signed|Halina Jastrzębska»
Dowód osobisty: «pl-dowod|ABA300000»
@pesel: §pl-pesel§
@nazwisko: «person-name|Jastrzębska»
@telefon: «phone|604228917»
`,
  Nordic: `
Hej, jag heter «person-name-told|Ylva Falk», mitt personnummer är §se-personnummer§.
Personnummer: §se-personnummer§
Ring mig på «phone|070-482 29 17»
Telefon: «phone|+46 70 482 29 17»
Fødselsnummer: §no-fodselsnummer§
Mitt fødselsnummer er §no-fodselsnummer§.
Henkilötunnus: §fi-hetu§
Henkilötunnukseni on §fi-hetu§.
Puhelin: «phone|+358 40 4822917»
Mobil: «phone|+47 912 48 229»
Født «date-of-birth|12.03.1984» i Bergen
Födelsedatum: «date-of-birth|1984-03-12»
@personnummer: §se-personnummer§
@fodselsnummer: §no-fodselsnummer§
@hetu: §fi-hetu§
@mobilnummer: «phone|0704822917»
`,
  Russian: `
Здравствуйте, меня зовут «person-name-told|Мария Соколова», мой телефон «phone|+7 916 482-29-17».
Телефон: «phone|8 (495) 228-91-07»
СНИЛС: §ru-snils§
ИНН §ru-inn§
Мой ИНН: §ru-inn§, спасибо
Дата рождения: «date-of-birth|17.03.1985»
родилась «date-of-birth|17 марта 1985» в Твери
Паспорт: «ru-passport/passport|4518 482917»
Карта §card4§, перевод сегодня
Моя почта §email§
ФИО: «person-name|Соколова Мария Игоревна»
С уважением,⏎«person-name-signed|Игорь Воронов»
Адрес: «postal-address/street-address-abroad|г. Тверь, ул. Садовая, д. 14, кв. 22»
РНОКПП: §ua-rnokpp§
ЕГН: §bg-egn§
@телефон: «phone|+79164822917»
@инн: §ru-inn§
@фамилия: «person-name|Соколова»
@снилс: §ru-snils§
`,
  Chinese: `
你好，我叫«person-name-told|王晓鹰»，手机号是«phone|13948221907»。
身份证号：§cn-resident-id§
我的身份证号码是§cn-resident-id§，请核对。
电话：«phone|010-64822917»
请发到我的邮箱§email§，谢谢
地址：«postal-address/cjk-postal-address|浙江省杭州市西湖区文三路478号»
我住在«cjk-postal-address|上海市浦东新区世纪大道1200号»。
出生日期：«date-of-birth|1990年5月12日»
姓名：«person-name|李晓鹰»
银行卡号：§card§
护照号码：«passport|E48291730»
身分證字號：§tw-national-id§
微信：«username/phone|13948221907»
车牌号：«licence-plate|京A48K21»
@手机: «phone|13948221907»
@身份证号: §cn-resident-id§
@姓名: «person-name|李晓鹰»
@邮箱: §email§
@地址: «street-address/cjk-postal-address|浙江省杭州市西湖区文三路478号»
`,
  Japanese: `
私の名前は«person-name-told|鷹野 陽一»です。電話番号は«phone|090-4822-9170»です。
電話番号：«phone|03-6482-2917»
マイナンバー：§jp-my-number§
マイナンバーは§jp-my-number§です。
住所：«postal-address/cjk-postal-address|東京都新宿区西新宿2丁目8番1号»
生年月日：«date-of-birth|1985年3月17日»
氏名：«person-name|鷹野 陽一»
メール：§email§
カード番号：§card-§
パスポート番号：«passport|TR4829173»
携帯 «phone|080-4822-9170» までご連絡ください
@氏名: «person-name|鷹野 陽一»
@電話番号: «phone|09048229170»
@生年月日: «date-of-birth|1985/03/17»
@住所: «street-address/cjk-postal-address|東京都新宿区西新宿2丁目8番1号»
`,
  Korean: `
안녕하세요, 제 이름은 «person-name-told|매지훈»입니다. 전화번호는 «phone|010-4822-9170»입니다.
주민등록번호: §kr-rrn§
제 주민등록번호는 §kr-rrn§입니다.
휴대폰: «phone|010 4822 9170»
주소: «postal-address/cjk-postal-address|서울특별시 강남구 테헤란로 152»
생년월일: «date-of-birth|1985년 3월 17일»
이메일은 §email§ 입니다
카드번호: §card-§
이름: «person-name|매지훈»
여권번호: «passport|M48291730»
계좌번호: «bank-account|110-482-917304»
@전화번호: «phone|01048229170»
@주민등록번호: §kr-rrn§
@이름: «person-name|매지훈»
`,
  Hindi: `
मेरा नाम «person-name-told|शीला बाज» है और मेरा मोबाइल नंबर «phone|98204 51736» है।
आधार नंबर: §in-aadhaar§
मेरा आधार §in-aadhaar§ है
पैन: §in-pan§
फ़ोन: «phone|+91 98204 51736»
ईमेल §email§ पर भेजें
नाम: «person-name|शीला बाज»
जन्म तिथि: «date-of-birth|17/03/1985»
पासपोर्ट नंबर: «passport|K4829173»
बैंक खाता संख्या: «bank-account|30482917304»
@aadhaar: §in-aadhaar12§
@pan: §in-pan§
@मोबाइल: «phone|9820451736»
`,
  Turkish: `
Merhaba, T.C. kimlik numaram §tr-tckimlik§, telefonum «phone|0532 482 29 17».
TC Kimlik No: §tr-tckimlik§
Telefon: «phone|+90 532 482 29 17»
IBAN: §iban:TR§
Doğum tarihi: «date-of-birth|17.03.1985»
E-posta: §email§
@tc_kimlik: §tr-tckimlik§
@telefon: «phone|05324822917»
`,
  'Other languages': `
OIB: §hr-oib§
Moj OIB je §hr-oib§.
CNP: §ro-cnp§
Codul numeric personal: §ro-cnp§
Telefon: «phone|+40 723 482 917»
ΑΜΚΑ: §gr-amka§
Τηλέφωνο: «phone|210 6482291»
Ημερομηνία γέννησης: «date-of-birth|17/03/1985»
Isikukood: §ee-isikukood§
תעודת זהות: §il-id§
טלפון: «phone|054-482-2917»
เลขประจำตัวประชาชน: §th-national-id§
โทร «phone|081-482-2917»
هاتف: «phone|+966 50 482 2917»
Telefonszám: «phone|+36 30 482 2917»
Rodné číslo: «cz-rodne-cislo/sk-rodne-cislo|736028/5163»
Telefon: «phone|+420 604 482 917»
Số điện thoại: «phone|0912 482 917»
Nomor HP: «phone|0812-4822-9170»
Email saya §email§
NIK: «id-nik|3171011708450001»
@oib: §hr-oib§
@cnp: §ro-cnp§
@amka: §gr-amka§
@isikukood: §ee-isikukood§
`,
  'Programs, logs and tables': `
{"user":{"name":"«person-name|Priya Raghunathan»","email":"§email§","phone":"«phone|+1 312 846 2290»","ssn":"§ssn§"}}
{"patient_id":"«medical-record-number|P7730194»","dob":"«date-of-birth|1951-02-28»","insurance":{"member_id":"«health-plan-number|XKW902817364»"}}
name,email,phone⏎Priya Raghunathan,§email§,«phone|312-846-2290»
| Name | E-mail | Phone |⏎|---|---|---|⏎| Owen C | §email§ | «phone|(312) 846-2290» |
<customer><email>§email§</email><phone>«phone|+49 30 9018203»</phone></customer>
email: §email§⏎phone: "«phone|+1-312-846-2290»"⏎ssn: §ssn§
INSERT INTO users VALUES (17, '«email|k_moreau@falco.it»', '§ssn§', '«phone|312-846-2290»');
https://shop.kestrel.io/reset?email=«email|k_moreau@falco.it»&token=x
192.168.1.4 - - [10/Oct/2023:13:55:36] "GET /u?mail=«email|k_moreau@falco.it» HTTP/1.1" 200 from §ip§
sshd[811]: Failed password for root from §ip§ port 52144 ssh2
X-Forwarded-For: §ip§, 10.0.0.4
ether §mac§ brd ff:ff:ff:ff:ff:ff
Remote address [§ipv6§]:443
const user = { email: "§email§", cardNumber: "§card§" };
ssn = "§ssn§"  # customer
SSN|§ssn§|DOB|«date-of-birth|1982-04-17»
vCard: TEL;TYPE=CELL:«phone|+14158632741»⏎EMAIL:§email§
MAIL FROM:<§email§>
Card: §card-§ / Exp: 04/28 / CVC: «card-security-code|731»
`,
  /** A label and its value in the syntaxes of forms, tables and markup. */
  layouts: `
| Passport No. | «passport|K71829304» |
<td>Passport number</td><td>«passport|718293045»</td>
<dt>Date of birth</dt>⏎<dd>«date-of-birth|1958-03-21»</dd>
Passport number⏎«passport|K71829304»
<b>Account number:</b> «bank-account|597860573400»
<tr><td>Kontonummer</td><td>«bank-account|0532013017»</td></tr>
**BIC**: «bic|QXNODEFF508»
<dt>BIC</dt>⏎<dd>«bic|QXNODEFF508»</dd>
License plate:⏎«licence-plate|KST 7182»
{'id': 4, 'license_plate': '«licence-plate|KST 7182»'}
plate_number = "«licence-plate|KST 7182»"
{'id': 4, 'dateOfBirth': '«date-of-birth|1958-03-21»'}
fecha_nacimiento = "«date-of-birth|21 de marzo de 1958»"
<b>Account holder:</b> «person-name|Mara Lindqvist»
<dt>Patient name</dt>⏎<dd>«person-name|Mara Lindqvist»</dd>
| Full name | «person-name|Mara Lindqvist» |
Full name:⏎«person-name|Mara Lindqvist»
<record><fullName>«person-name|Mara Lindqvist»</fullName></record>
{'id': 4, 'full_name': '«person-name|Mara Lindqvist»'}
<b>Address:</b> «street-address/postal-address|117 Kestrel Street, Falcon Bay»
<td>Adresse</td><td>«de-street-address/postal-address|Falkenweg 12, 10115 Berlin»</td>
Adresse de livraison : «fr-street-address/postal-address|12 rue des Faucons, 75011 Paris»
{'id': 4, 'shipping_address': '«street-address-abroad/postal-address|Falkgatan 12, 123 45 Höksta»'}
`,
  /** Labels and addresses of more languages. */
  elsewhere: `
See «profile-url|https://www.reddit.com/user/mara_lindq77» and «profile-url|https://medium.com/@mara.lindq»
He answers as «profile-url|https://stackoverflow.com/users/718293/mara-lindq»
My DL is «driver-licence|D4829173».
DL: «driver-licence|K7182-93045-60718»
Körkortsnummer: «driver-licence|D9790798»
Numer rejestracyjny: «licence-plate|WA 71829»
Pasnummer: «passport|K71829304»
Číslo pasu: «passport|71829304»
Mein Reisepass hat die Nummer «passport|C01X00T47» und läuft ab.
Mi pasaporte es el «passport|XDB718293».
Datum rođenja: «date-of-birth|15. rujna 1973»
Született: «date-of-birth|1943. jún. 15»
Ngày sinh: «date-of-birth|14 tháng 2, 1959»
تاريخ الميلاد: «date-of-birth|15 نوفمبر 1961»
วันเกิด: «date-of-birth|28 ธ.ค. 1966»
Kontaktperson: «person-name|Ditte Falkesen»
Titulaire du compte : «person-name|Odile Faucon»
Ansprechpartner: «person-name|Jörg Habicht»
Ime i prezime: «person-name|Pava Sokolović»
Ονοματεπώνυμο: «person-name|Ευάγγελος Γεράκης»
聯絡人：«person-name|王小明»
예금주: «person-name|매지훈»
J'habite «fr-street-address|Rue de la Gare 24, 1204 Genève» depuis mai.
J'habite «fr-street-address|Avenue Louise 31, 1050 Bruxelles» depuis mai.
J'habite au «fr-street-address|14, Boulevard Royal, L-2282 Luxembourg» depuis mai.
J'habite au «fr-street-address|147, chemin Sainte-Foy, Montréal, QC H2X 3A0» depuis mai.
wohnhaft «de-street-address|Am Markt 13, 11420 Neustadt» seit Mai
wohnhaft «de-street-address|Geigergasse 172/5/17, 8563 Oberndorf» seit Mai
Vivo en «eu-street-address|Ronda de Atocha 153, 7º B, 41547 Sevilla» desde mayo.
Moro na «eu-street-address|Travessa do Carmo, 127, 4.º Esq., 4433-326 Lisboa» desde maio.
residente in «eu-street-address|Via Falco 118, 68406 Falcone ligure (RM)» da maggio
Jag bor på «street-address-abroad|Falkgatan 12, 123 45 Höksta» sedan maj.
Jeg bor på «street-address-abroad|Høgevej 7, 2. tv, 2100 Falkø» siden maj.
Yeni adresim «street-address-abroad|Barbaros Bulvarı No:52, 40627 Çankaya / Ankara» burası
I live at «street-address|57 Kestrel Street, Dublin, D08 X285» now.
residing at «street-address|Flat 3, 30 Falcon Gardens, London SW1A 9AA» since May
`,
};
