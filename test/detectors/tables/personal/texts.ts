/**
 * Texts as people and programs write them, by language; one a line. `§kind§` is a made-up value (see `made-up.ts`), `«rule|value»` one that
 * stands there; `rule/rule` where either name is right; `⏎` a line break. A line that begins with `@key: ` is the value of that key or column. Whatever else is found is wrong.
 */
export const TEXTS: Readonly<Record<string, string>> = {
  English: `
Hi, this is «person-name-called|Carla» from billing. Can you confirm the card ending? It's §card4§, exp «card-expiry|09/27».
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
Sort code «gb-bank-account|40-17-36», account number «gb-account-number|61829473»
My NHS number is §gb-nhs§ and my GP is in Leeds.
NI number §gb-nino§ please
National Insurance No: §gb-nino§
Patient MRN: «medical-record-number|7730194», DOB «date-of-birth|1951-02-28», seen by Dr. «person-name-titled/person-name-beside-word|Helen Okafor».
Provider NPI §npi§, DEA §dea§.
Medicare ID: §mbi§
Medicare beneficiary §mbi§ called about coverage
Member ID: «health-plan-number|XKW902817364», Group 77120
Patient is a «age-over-89|93»-year-old woman with a fall.
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
Dear Ms. «person-name|Whitfield»,⏎⏎your claim was received.⏎⏎Kind regards,⏎«person-name-signed|Owen Castellan»⏎Claims Desk
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
Sehr geehrte Frau Dr. «person-name|Falkenberg»,⏎⏎Ihre Rechnung liegt bei.⏎⏎Mit freundlichen Grüßen⏎«person-name-signed|Anselm Reiher»
Tel.: «phone|+49 (0)30 901820-344», Fax: «phone|030/901820-99»
Bitte überweisen Sie auf §iban:DE§ (BIC: «bic|COBADEFFXXX»).
Meine Steuer-ID lautet §de-steuer-id§.
Steuerliche Identifikationsnummer: §de-steuer-id§
geboren am «date-of-birth|03.11.1964» in Bremen
Geburtsdatum: «date-of-birth|3. November 1964»
Wohnhaft in der «de-street-address|Lindenstraße 14b, 50674 Köln».
Anschrift: «de-street-address/postal-address|Am Markt 7, 28195 Bremen»
Meine Adresse ist «de-street-address|Goethestr. 12, 80336 München».
Kreditkarte §card4§, gültig bis «card-expiry|11/27»
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
Cher M. «person-name|Deveraux»,⏎⏎merci.⏎⏎Cordialement,⏎«person-name-signed|Luc Marchetti»
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
Estimada Sra. «person-name|Gavilán»:⏎⏎adjunto el contrato.⏎⏎Saludos cordiales,⏎«person-name-signed|Teodoro Milano»
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
Gentile Dott. «person-name|Sparviero»,⏎⏎allego il modulo.⏎⏎Cordiali saluti,⏎«person-name-signed|Nilo Corvini»
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
Prezada Sra. «person-name|Falcão»,⏎⏎segue o boleto.⏎⏎Atenciosamente,⏎«person-name-signed|Davi Corvo»
O meu NIF é §pt-nif§.
NIF: §pt-nif§
Cartão de crédito §card4§ validade «card-expiry|08/28»
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
Geachte mevrouw «person-name|Sperwer»,⏎⏎dank u.⏎⏎Met vriendelijke groet,⏎«person-name-signed|Joris Havik»
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
Szanowny Panie «person-name|Kruk»,⏎⏎dziękuję.⏎⏎Z poważaniem,⏎«person-name-signed|Halina Jastrzębska»
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
name,email,phone⏎«person-name-mailbox|Priya Raghunathan»,§email§,«phone|312-846-2290»
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
Card: §card-§ / Exp: «card-expiry-behind-number|04/28» / CVC: «card-security-code|731»
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
residing at «gb-flat-address|Flat 3, 30 Falcon Gardens, London SW1A 9AA» since May
`,
  'Labels, roles, closings and lists of many languages': `
INSERT INTO users (id, full_name, email, phone) VALUES (17, '«person-name-in-column|Renata Quiroga»', '§email§', '«phone|415-863-2741»');
UPDATE users SET full_name = '«person-name|Renata Quiroga»', phone = '«phone|415-863-2741»' WHERE id = 17;
UPDATE customers SET address='«street-address|2217 Maple Hollow Drive»', dob='«date-of-birth|1982-04-17»' WHERE email='§email§';
SELECT * FROM patients WHERE last_name = '«person-name|Achterberg»' AND date_of_birth = '«date-of-birth|1982-04-17»';
SELECT id FROM users WHERE username = '«username-labelled|marsh_lantern91»' LIMIT 1;
Username: «username-labelled|marsh_lantern91»
User name: «username-labelled|kestrel.owen»
username=«username-labelled|marsh_lantern91»
Login: «username-labelled|okafor_h»
login name: «login-pair|tquiroga88»
User ID: «username-labelled|mhallgren42»
Benutzername: «username-labelled|falke_anselm»
Benutzer: «username-labelled|falke_anselm»
Nom d'utilisateur : «username-labelled|odile.faucon75»
Nombre de usuario: «username-labelled|juana_halcon»
Usuario: «username-labelled|juana_halcon91»
Nome utente: «username-labelled|ginevra.falco»
Nome de usuário: «username-labelled|bene_gaviao»
Gebruikersnaam: «username-labelled|sanne_valk»
Nazwa użytkownika: «username-labelled|tsokolowski»
Användarnamn: «username-labelled|ylva_falk»
Brugernavn: «username-labelled|ylva_falk»
Имя пользователя: «username-labelled|sokolova_m»
Логин: «username-labelled|sokolova.maria85»
用户名：«username-labelled|xiaoying1990»
ユーザー名：«username-labelled|takano_y»
사용자 이름: «username-labelled|maejihun77»
アカウント名: «username-labelled|takano_y88»
Kullanıcı adı: «username-labelled|sahin_dogan»
My username is «username-labelled|marsh_lantern91» and I cannot log in.
My Instagram handle is «username|@marsh.lantern»
Follow me on TikTok: «username|@lantern_dances»
GitHub: «username-on-site|@marshlantern»
My Discord is «username|lantern#4821»
Telegram: «username|@okafor_helen»
Skype: «username-on-site|live:okafor.helen»
Skype ID: «username-on-site|helen.okafor.77»
Snapchat username: «username-labelled|marshlantern9»
You can find me on Twitter at «username-on-site|@marsh_lantern».
Reddit: «username-on-site|u/marsh_lantern»
WeChat ID: «username-on-site|xiaoying1990»
Steam ID: «username-on-site|lantern_plays»
user=«username-logged|marsh_lantern91» action=login status=ok
| Username | «username-labelled|marsh_lantern91» |
"screenName": "«username-labelled|marsh_lantern91»"
- **Username:** «username-labelled|kestrel_owen»
Jan 12 10:33:01 web1 sshd[4821]: Accepted publickey for «username-logged|hokafor» from §ip§ port 52811 ssh2
Jan 12 10:33:01 web1 sshd[4821]: Failed password for invalid user «username-logged|mhallgren» from §ip§ port 52811 ssh2
Write to «email-written-out|helen.okafor [at] nordvik-labs [dot] se» please.
Mail me: «email-written-out|helen.okafor (at) nordvik-labs (dot) se»
contact «email-written-out|okafor at nordvik-labs dot se» for details
e-mail: «email-written-out|okafor[at]nordvik-labs.se»
Kontakt: «email-written-out|falke (at) nordvik-labs.de»
«email-written-out|falke(at)nordvik-labs(dot)de»
reach me at «email-written-out|okafor_AT_nordvik-labs.se»
«email-written-out|okafor {at} nordvik-labs {dot} se»
Email: «email-written-out|okafor AT nordvik-labs DOT com»
«email-written-out|okafor@nordvik-labs (dot) se»
correo: «email-written-out|okafor (arroba) nordvik-labs.es»
My e-mail is «email-written-out|helen dot okafor at gmail dot com»
«email-written-out|falke [ät] nordvik-labs [punkt] de»
You can reach me on «phone|(0)20 7183 8750» in London.
Mobile: «phone|07733 410928»
my cell is «phone|4158632741»
Tel «phone|020-7183 8750»
Work: «phone|(503) 228-4471», Home: «phone|(503) 228-9012»
Ph. «phone|0412 884 917»
Telefon privat: «phone|089 / 4829173»
Tel. dienstlich: «phone|+49 89 4829-173»
Mobilfunk: «phone|0172/4471823»
Tél. portable : «phone|06.48.22.91.07»
Tlf: «phone|91 24 82 29»
Tlf.nr.: «phone|912 48 229»
Sími: «phone|581 2345»
Tālrunis: «phone|26482917»
Telefonas: «phone|8 612 48291»
Telefono numeris: «phone|+370 612 48291»
Телефон: «phone|0888 482 917»
Контактный телефон: «phone|8-916-482-29-17»
Тел.: «phone|067 482 29 17»
联系电话：«phone|021-64822917»
手机号码 «phone|139 4822 1907»
TEL：«phone|03(6482)2917»
電話は«phone|090-4822-9170»まで
연락처는 «phone|010-4822-9170» 입니다
Số điện thoại: «phone|0912 482 917»
SĐT: «phone|0912482917»
No. HP: «phone|0812-4829-1730»
Nomor telepon «phone|021 4829173»
โทรศัพท์: «phone|02-482-9173»
رقم الجوال: «phone|0504822917»
טלפון נייד: «phone|050-4822917»
मोबाइल नंबर: «phone|9820451736»
मोबाइल: «phone|+91-9820451736»
cell: «phone|082 482 9173» (South Africa)
Simu: «phone|0712 482917»
Phone: «phone|0803 482 9173»
Please text +1 phone «phone|415.863.2741».
Call me back at «phone|1 (415) 863-2741»
<a href="tel:«phone|+442071838750»">call</a>
SMS sent to «phone|+14158632741» status delivered
from «phone|+4917244718230» to «phone|+33648229107»
Fon: «phone|+43 1 4829173-11»
Telefaks: «phone|22 48 29 17»
Faks: «phone|+48 22 482 91 73»
Gsm: «phone|0478 48 29 17»
Texas driver license number: «driver-licence|48291730»
Driver's license: «driver-licence|D4829173» (California)
DL# «driver-licence|48291730» TX
CA DL «driver-licence|D4829173»
DL: «driver-licence|S530-4829-1730», issued in Illinois
Florida DL number «driver-licence|H416-482-91-730-0»
New York driver license ID «driver-licence|482 917 304»
driver's licence no. «driver-licence|482917304»
Driver Licence Number: «driver-licence|12 482 917» NSW
DRIVERS LICENSE NO: «driver-licence|WDL48291B73»
Drivers Lic #: «driver-licence|D4829173»
driving licence number «gb-driving-licence|MARSH804121OM9IJ»
Führerscheinnummer: «driver-licence|B072RRE2I55»
Führerschein-Nr. «driver-licence|B072RRE2I55»
Numéro de permis de conduire : «driver-licence|880692310285»
Licencia de conducir: «driver-licence|A48291730»
Número da CNH: «br-cnh|60895160460»
Carta de condução nº «driver-licence|L-4829173 0»
Rijbewijsnummer «driver-licence|4829173045»
Prawo jazdy nr «driver-licence|48291/17/1465»
Körkortsnummer: «driver-licence|19840312-4829»
Водительское удостоверение: «phone|77 48 291730»
Водительские права № «phone|7748 291730»
Ehliyet No: «driver-licence|482917»
驾驶证号：«driver-licence|330106482917»
運転免許証番号：«driver-licence|304829173045»
운전면허번호: «driver-licence|11-14-482917-30»
@drivers_license_number: «driver-licence|D4829173»
@driverLicense: «driver-licence|48291730»
@dl_number: «driver-licence|S530-4829-1730»
@dl_no: «driver-licence|D4829173»
@licence_number: «gb-driving-licence|MARSH804121OM9IJ»
Passport: «passport|518482917»
Passport Number - «passport|A48291730»
PP No. «passport|K4829173»
Pass-Nr.: «passport|C01X0048T»
Reisepassnummer «passport|C4J48T291»
N° de passeport: «passport|18AC48291»
Passeport numéro «passport|20FV17304»
Pasaporte núm. «passport|PAB482917»
Pasaporte N° «passport|AAK482917»
Número de passaporte: «passport|FZ482917»
Passaporto numero «passport|YA4829173»
Paspoortnummer: «passport|NWF4K8291»
Numer paszportu «passport|EH4829173»
Passnummer: «passport|48291730»
Заграничный паспорт № «passport|71 4829173»
Загранпаспорт: «passport|71 4829173»
паспорт серии «ru-passport|45 18 № 482917», выдан
Pasaport No: «passport|U48291730»
护照号码：«passport|EB4829173»
Her passport (number «passport|XN4829173») expired.
passport no: «passport|N4829173» (Australia)
The traveller's passport number is «passport|GA482917» issued in Canada.
@passportNo: «passport|YA4829173»
@passport-number: «passport|PAB482917»
@passport_id: «passport|C48291730»
MRN: «medical-record-number|00482917»
MRN #«medical-record-number|4829173»
Medical Record Number «medical-record-number|MR-482917»
Patient ID: «medical-record-number|PT-0048291»
Patient No: «medical-record-number|482917»
Hospital number: «medical-record-number|H4829173»
Chart number «medical-record-number|48291»
Patientennummer: «medical-record-number|4829173»
Pat.-Nr. «patient-number|4829173»
Fallnummer: «medical-record-number|48291730»
Numéro de dossier : «patient-number|48291»
N° patient «patient-number|482917»
NHC: «patient-number|482917»
Nº de historia clínica: «medical-record-number|482917»
Cartella clinica n. «patient-number|2023/4829»
Prontuário: «patient-number|482917»
Номер медицинской карты: «patient-number|48291»
病历号：«patient-number|0048291730»
住院号：«patient-number|482917»
患者ID：«patient-number|0048291»
환자번호: «patient-number|48291730»
@patientId: «medical-record-number|PT-0048291»
@medical_record_number: «medical-record-number|7730194»
Policy Number: «health-plan-number|POL-48291730»
Policy #: «health-plan-number|HX-4829-1730»
Insurance policy no. «health-plan-number|48291730»
Insurance ID: «health-plan-number|XKW902817364»
Insurance number «health-plan-number|INS-482917»
Health insurance number: «health-plan-number|8291730482»
Health plan ID: «health-plan-number|H4829-017»
Subscriber ID: «health-plan-number|YHP482917304»
Versicherungsnummer: «health-plan-number|A482917304»
Versicherten-Nr. «policy-number|A482917304»
Numéro de police : «policy-number|4829173B»
N° d'assuré «policy-number|482917304»
Número de póliza: «health-plan-number|4829173045»
Numero polizza: «policy-number|482917/30»
Polisnummer: «policy-number|48291730»
Apólice nº «policy-number|4829173»
Numer polisy: «policy-number|48291730»
Полис ОМС: «policy-number|7748291730482917»
保单号：«policy-number|P482917304500»
保険証番号：«policy-number|48291730»
Claim number: «health-plan-number|CLM-4829173»
@policyNumber: «health-plan-number|POL48291730»
@insurance_id: «health-plan-number|XKW902817364»
@member_id: «health-plan-number|XKW902817364»
License Plate: «licence-plate|ABC-4829»
Plate number «licence-plate|KVB 482»
license plate «licence-plate|8KDR291» (CA)
number plate «licence-plate|LM19 KVB»
Reg: «licence-plate|LM19 KVB»
Vehicle reg. no. «licence-plate|LM19KVB»
Registration number: «licence-plate|MH 12 KV 4829»
vehicle number «licence-plate|KA01AB4829»
Kfz-Kennzeichen: «licence-plate|M-KV 4829»
Amtliches Kennzeichen «licence-plate|HH-KV 482»
Plaque : «licence-plate|GK-482-ZT»
Immatriculation : «licence-plate|GK-482-ZT»
Matrícula del coche: «licence-plate|4829 KVB»
Placa: «licence-plate|KVB-4829»
placa do veículo: «licence-plate|KVB4C29»
Targa «licence-plate|FK482ZT»
Kenteken: «licence-plate|K-482-VB»
Nr rejestracyjny: «licence-plate|KR 4829V»
Tablica rejestracyjna «licence-plate|WA 4829K»
Госномер: «licence-plate|К482ВТ77»
Гос. номер «licence-plate|А482КТ 777»
车牌号码：«licence-plate|沪A48K21»
ナンバープレート：«licence-plate|品川 300 あ 48-29»
차량번호: «licence-plate|12가 4829»
Plaka: «licence-plate|34 KV 4829»
Regnr: «licence-plate|KVB 482»
VIN: §vin§
Fahrgestellnummer: §vin§
Fahrzeug-Identifizierungsnummer §vin§
numéro de châssis §vin§
Número de bastidor: §vin§
@vehicle_registration: «licence-plate|LM19 KVB»
@licensePlate: «licence-plate|8KDR291»
@plate: «licence-plate|8KDR291»
Employee ID: «employee-id|EMP-48291»
Employee number «employee-id|48291»
Emp. No. «staff-number|48291»
Staff ID: «employee-id|S4829173»
Staff number: «employee-id|482917»
Personnel number: «employee-id|00482917»
Personalnummer: «employee-id|00482917»
Personal-Nr. «staff-number|48291»
Matricule : «staff-number|482917»
Número de empleado: «staff-number|48291»
Matricola: «staff-number|482917»
Matrícula funcional: «staff-number|482917-3»
Student ID: «employee-id|20241829»
Matrikelnummer: «employee-id|4829173»
Numéro étudiant : «employee-id|48291730»
学号：«staff-number|2021048291»
工号：«staff-number|048291»
社員番号：«staff-number|048291»
学籍番号：«staff-number|21A4829»
사번: «staff-number|2018-0482»
학번: «staff-number|2018048291»
Табельный номер: «staff-number|04829»
Badge number: «employee-id|48291»
Badge No. «employee-id|B-4829»
Customer ID: «customer-number|C-482917»
Customer number: «customer-number|48291730»
Customer No. «customer-number|48291730»
Client ID: «customer-number|CL482917»
Account number: «bank-account|48291730»
Account No: «bank-account|4829-1730-45»
Acct #«bank-account|4829173045»
Kundennummer: «customer-number|48291730»
Kunden-Nr. «customer-number|4829173»
Kontonummer: «bank-account|4829173045»
Numéro client : «customer-number|48291730»
N° client «customer-number|48291730»
Numéro de compte : «bank-account|48291730456»
Número de cliente: «customer-number|48291730»
Número de cuenta: «bank-account|4829173045»
Codice cliente: «customer-number|48291730»
Numero cliente «customer-number|48291730»
Numero di conto: «bank-account|000048291730»
Código do cliente: «customer-number|482917»
Klantnummer: «customer-number|48291730»
Numer klienta: «customer-number|48291730»
Kundnummer: «customer-number|48291730»
Kundenummer: «customer-number|48291730»
Asiakasnumero: «customer-number|48291730»
Номер клиента: «customer-number|48291730»
客户编号：«customer-number|48291730»
会员号：«customer-number|48291730»
お客様番号：«customer-number|4829-1730-45»
고객번호: «customer-number|48291730»
口座番号：«bank-account|4829173»
银行账号：«bank-account|6217001482917304»
계좌번호 «bank-account|110-482-917304»
@employeeId: «employee-id|EMP48291»
@student_id: «employee-id|20241829»
@acct_no: «bank-account|4829173045»
@account-number: «bank-account|4829173045»
a «age-over-89|92»-year-old man
Age: «age-over-89|97»
aged «age-over-89|91»
«age-over-89-worded|96 y/o» female
«age-over-89-worded|93yo» M with CHF
Alter: «age-over-89-labelled|93 Jahre»
Die Patientin ist «age-over-89-labelled|94 Jahre» alt.
eine «age-over-89-worded|91-jährige» Frau
Patient de «age-over-89-labelled|92 ans»
Edad: «age-over-89-labelled|93 años»
paciente de «age-over-89-labelled|95 años»
età: «age-over-89-labelled|94 anni»
Leeftijd: «age-over-89-labelled|93 jaar»
wiek: «age-over-89-labelled|94 lata»
Возраст: «age-over-89-labelled|93 года»
пациентка, «age-over-89-labelled|94 лет»
年龄：«age-over-89-labelled|93岁»
患者，女，«age-over-89-worded|92岁»
年齢：«age-over-89-labelled|95歳»
나이: «age-over-89-labelled|94세»
Date of Birth (MM/DD/YYYY): «date-of-birth|04/17/1982»
D.O.B. «date-of-birth|17.04.82»
Born: «date-of-birth|17 Apr 1982», Leeds
DOB - «date-of-birth|Apr. 17, 1982»
Birthdate: «date-of-birth|1982/04/17»
my birthday is «date-of-birth|April 17, 1982»
my date of birth is the «date-of-birth|17th of April 1982»
Birth: «date-of-birth|17-04-1982»
(born «date-of-birth|17 April 1982»)
Geburtsdatum (TT.MM.JJJJ): «date-of-birth|17.04.1982»
geb. «date-of-birth|17. Dez. 1982»
Né(e) le «date-of-birth|17/04/1982»
née le «date-of-birth|1er avril 1982» à Lyon
DDN : «date-of-birth|17/04/1982»
Fecha nac.: «date-of-birth|17/04/1982»
F. Nac. «date-of-birth|17/04/1982»
fecha de nacimiento «date-of-birth|17 de septiembre de 1982»
Nato a «birthplace-told|Bari» il «date-of-birth|17/04/1982»
Luogo e data di nascita: Bari, «date-of-birth|17/04/1982»
nascido aos «date-of-birth|17 de abril de 1982»
Data de nasc.: «date-of-birth|17/04/1982»
geb.datum «date-of-birth|17-04-1982»
ur. «date-of-birth|17 kwietnia 1982»
född «date-of-birth|17 april 1982»
syntynyt «date-of-birth|17.4.1982»
syntynyt «date-of-birth|17. huhtikuuta 1982»
narozen «date-of-birth|17. dubna 1982» v Brně
nar. «date-of-birth|17. 4. 1982»
născut la «date-of-birth|17 aprilie 1982»
rojen «date-of-birth|17. aprila 1982»
роден на «date-of-birth|17.04.1982»
народився «date-of-birth|17 квітня 1982»
г.р. «date-of-birth|17.04.1982»
γεννημένος στις «date-of-birth|17 Απριλίου 1982»
doğum tarihi «date-of-birth|17 Nisan 1982»
D. Tarihi: «date-of-birth|17.04.1982»
gimė «date-of-birth|1982 m. balandžio 17 d.»
Gimimo data: «date-of-birth|1982-04-17»
dzimis «date-of-birth|1982. gada 17. aprīlī»
sündinud «date-of-birth|17. aprill 1982»
Sünniaeg: «date-of-birth|17.04.1982»
fæddur «date-of-birth|17. apríl 1982»
Fæðingardagur: «date-of-birth|17.04.1982»
出生于«date-of-birth|1982年4月17日»
生于«date-of-birth|1982年4月17日»
生日是«date-of-birth|1982-04-17»
sinh ngày «date-of-birth|17/04/1982»
lahir «date-of-birth|17 April 1982» di Bandung
TTL: Bandung, «date-of-birth|17 April 1982»
เกิดวันที่ «date-of-birth|17 เมษายน 2525»
مواليد «date-of-birth|17/04/1982»
تاريخ الميلاد: «date-of-birth|17 أبريل 1982»
נולד ב-«date-of-birth|17.04.1982»
जन्म «date-of-birth|17 अप्रैल 1982» को
जन्म तिथि: «date-of-birth|17 अप्रैल 1982»
@birth_dt: «date-of-birth|04/17/1982»
@born_on: «date-of-birth|17 Apr 1982»
Mail to «postal-address-coded|PO Box 4829, Tulsa, OK 74101».
Postfach «post-box|Postfach 48 29, 50674 Köln»
Adresse: «post-box|Postfach 4829, 50674 Köln»
Address: «gb-flat-address|Flat 3, 48 Thornbury Road, Bristol, BS6 7QD»
«gb-flat-address|Flat 12B, Kestrel House, 48 Thornbury Road, London SE1 4AB» is my flat
He lives at «street-address|48A Thornbury Rd» in «town-behind-street|Bristol».
Ship to: «street-address|2217 Maple Hollow Dr #5C, Columbus OH 43215»
I moved to «postal-address-coded|1600 W 38th St Apt 204, Austin, TX 78731» last May
our home on «street-address|48 Kestrel Lane»
lives at «gb-flat-address|Apartment 4, 12 Linden Gardens, London W2 4HA».
«house-before-street|Unit» «postal-address-coded|4/18 Wattle Street, Ultimo NSW 2007»
«postal-address-coded|Suite 400, 1482 Kestrel Avenue, Springfield, IL 62704»
Address: «in-flat-address|12-4-829, Banjara Hills, Hyderabad 500034»
BP «post-box|BP 482, 75009 Paris»
Apartado de correos «post-box|Apdo. de Correos 482, 28080 Madrid»
Endereço: «eu-street-address|Rua das Palmeiras, 318, Apto 42, Centro, São Paulo - SP, 01226-010»
Morada: «eu-street-address|Rua do Falcão, n.º 12, 3.º Esq., 1200-109 Lisboa»
adres: «eu-street-address|ul. Długa 8 m. 12, 00-238 Warszawa»
Adresa: «address-in-parts-labelled|Sokolská 482/17, 120 00 Praha 2»
Osoite: «street-address-abroad|Haukkakatu 4 A 12, 00100 Helsinki»
Adres: «street-address-abroad|Atatürk Mah. Şahin Sok. No: 12/3 Kadıköy/İstanbul»
Адрес: «street-address-abroad|123456, г. Тверь, ул. Садовая, д. 14, корп. 2, кв. 22»
проживает по адресу: «street-address-abroad|г. Тверь, ул. Садовая, д. 14»
现住址：«cjk-postal-address|北京市海淀区中关村大街27号院3号楼402室»
家住«cjk-postal-address|广州市天河区体育西路103号»
Alamat: «street-address-abroad|Jl. Elang Raya No. 18, Bandung 40123»
Địa chỉ: «postal-address/street-address-abroad|48 Nguyễn Trãi, Phường 2, Quận 5, TP. Hồ Chí Minh»
पता: «address-in-parts-labelled|402, साई रेजीडेंसी, एमजी रोड, पुणे 411001»
@postal_address: «postal-address-coded|PO Box 4829, Tulsa, OK 74101»
@addressLine1: «street-address|2217 Maple Hollow Drive»
@addr: «street-address|48 Thornbury Road, Bristol»
MAC address: §mac§
ip: «ipv6-address|2a02:8109:9c40:1f2c::17»
[«ipv6-address|2a02:8109:9c40:1f2c:0:0:0:17»]:443
remote «ipv6-address|2A02:8109:9C40:1F2C::17» port 22
from «ip-address|81.169.145.23»:52811
IP: «ip-address|81.169.145.23»
ip=«ip-address|4.12.9.7»
His IP address was «ip-address|12.7.4.3» at the time
android_id=«advertising-id|9774d56d682e549c»
IDFA: «advertising-id|6D92078A-8246-4BA4-AE5B-76104861E7DC»
device_id: «advertising-id|6D92078A-8246-4BA4-AE5B-76104861E7DC»
IMSI: «imsi|310150482917304»
ICCID: «iccid|8901260482917304829»
My GitHub: «profile-url-shared|https://github.com/marshlantern»
Twitter: «profile-url-shared|https://twitter.com/marsh_lantern»
«profile-url-shared|https://x.com/marsh_lantern»
«profile-url|https://www.linkedin.com/in/helen-okafor-48291b17»
LinkedIn: «profile-url|linkedin.com/in/helenokafor»
«profile-url|https://www.facebook.com/helen.okafor.77»
«profile-url|facebook.com/helen.okafor.77»
«profile-url|https://t.me/okafor_helen»
«profile-url|https://www.youtube.com/@marshlantern»
«profile-url|https://www.twitch.tv/marshlantern»
«profile-url|https://mastodon.social/@marshlantern»
«profile-url|https://bsky.app/profile/marshlantern.bsky.social»
«profile-url|https://www.threads.net/@marshlantern»
«profile-url-shared|https://soundcloud.com/marshlantern»
«profile-url|https://www.researchgate.net/profile/Helen-Okafor-3»
«profile-url|https://scholar.google.com/citations?user=Xk48Jd0AAAAJ»
«profile-url|https://www.goodreads.com/user/show/4829173-helen»
«profile-url|https://www.strava.com/athletes/4829173»
«profile-url|https://open.spotify.com/user/marshlantern»
«profile-url|https://www.quora.com/profile/Helen-Okafor»
«profile-url|https://vk.com/id4829173»
«profile-url-shared|https://gitlab.com/marshlantern»
«profile-url|https://www.flickr.com/people/marshlantern»
«profile-url|https://www.behance.net/marshlantern»
«profile-url|https://dribbble.com/marshlantern»
«profile-url|https://about.me/marshlantern»
«profile-url|https://linktr.ee/marshlantern»
ETH «ethereum-address|0x71c3a9d04be5f6172839a0b4c5d6e7f809182736»
Litecoin: «crypto-wallet|LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1»
DOGE «crypto-wallet|DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L»
TRX: «crypto-wallet|TJRabPrwbZy45sbavfcjinPJC18kjpRTv8»
ADA: «crypto-wallet|addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80w»
Location: «geo-coordinates|48.858370, 2.294481»
GPS coordinates: «geo-coordinates-dms|40°42'46.2"N 74°00'21.4"W»
«geo-coordinates-dms|48°51'29.9"N, 2°17'40.2"E»
lat=«geo-coordinates-labelled|48.858370&lon=2.294481»
geo:«geo-coordinates|48.858370,2.294481»
@lat_lng: «geo-coordinates|48.858370,2.294481»
«geo-coordinates|48.858370° N, 2.294481° E»
**Patient:** «person-name|Olumide Achebe»⏎**DOB:** «date-of-birth|02/28/1951»⏎**MRN:** «medical-record-number|7730194»⏎**Phone:** «phone|(312) 846-2290»⏎**Address:** «postal-address-coded|2217 Maple Hollow Drive, Columbus, OH 43215»
| Name | Email | Phone |⏎|---|---|---|⏎| «person-name-mailbox|Renata Quiroga» | §email§ | «phone|415-863-2741» |
<customer><firstName>«person-name|Renata»</firstName><lastName>«person-name|Quiroga»</lastName><phone>«phone|4158632741»</phone></customer>
<person name="«person-name-assigned|Renata Quiroga»" dob="«date-of-birth|1979-04-12»" phone="«phone|4158632741»"/>
user = {'name': '«person-name-assigned|Renata Quiroga»', 'age': 44, 'phone': '«phone|4158632741»'}
const user = { firstName: '«person-name|Renata»', lastName: '«person-name|Quiroga»', birthDate: '«date-of-birth|1979-04-12»' };
customer:⏎  first_name: «person-name|Renata»⏎  last_name: «person-name|Quiroga»⏎  phone: "«phone|4158632741»"⏎  address: «street-address|2217 Maple Hollow Drive»
Person(name="«person-name-assigned|Renata Quiroga»", phone="«phone|4158632741»")
Officer: «person-name-in-role|Daniel Oyelaran», Badge «staff-number|48291»⏎Suspect: «person-name-in-role/person-name-apposed|Renata Quiroga», DOB «date-of-birth|04/12/1979»⏎Witness: «person-name-in-role|Tobias Hallgren»
Complainant: «person-name-in-role/person-name-beside-word|Renata Quiroga»
Defendant: «person-name-in-role/person-name-beside-word|Tobias Hallgren»
Victim: «person-name-in-role|Renata Quiroga»
Physician: «person-name-in-role|Helen Okafor»
Referring doctor: Dr. «person-name-in-role|Helen Okafor»
Attending: Dr. «person-name|Helen Okafor»
Manager: «person-name-in-role|Owen Castellan»
Supervisor: «person-name-in-role|Owen Castellan»
Borrower: «person-name-in-role/person-name-beside-word|Owen Castellan»
Payee: «person-name-in-role/person-name-beside-word|Owen Castellan»
Sender: «person-name-in-role|Owen Castellan»
Attention: «person-name-in-role/person-name-beside-word|Owen Castellan»
Participant: «person-name-in-role|Owen Castellan»
Author: «person-name-in-role|Owen Castellan»
Prepared by: «person-name-in-role|Owen Castellan»
Signature: «person-name-in-role|Owen Castellan»
Witnessed by: «person-name-in-role|Owen Castellan»
Reviewed by: «person-name-in-role|Owen Castellan»
Doctor: «person-name-in-role|Helen Okafor»
Nurse: «person-name-in-role|Helen Okafor»
Teacher: «person-name-in-role|Helen Okafor»
Mother's maiden name: «person-name|Castellan»
Spouse: «person-name-in-role|Helen Okafor»
Father: «person-name-in-role|Owen Castellan»
Hi, this is «person-name-introduced|Owen Castellan» from accounting.
I am «person-name-introduced|Owen Castellan», your new neighbour.
I'm «person-name-introduced|Owen Castellan» and I need help.
This is «person-name-introduced|Helen Okafor» speaking
Hi «person-name-greeted|Owen»,⏎thanks for your mail.
Hello «person-name-greeted|Helen»,⏎
Guten Tag Frau «person-name-greeted|Falkenberg»,
Bonjour Madame «person-name-greeted|Faucon»,
Buenas tardes, Sra. «person-name-greeted|Gavilán»,
Hallo «person-name-greeted|Jürgen»,
Hola «person-name-greeted|Juana»:
Ciao «person-name-greeted|Ginevra»,
Best,⏎«person-name-undersigned|Owen»
Love,⏎«person-name-undersigned|Helen»
Warm regards,⏎⏎«person-name-signed|Owen Castellan»
Kind regards⏎«person-name-signed|Owen Castellan, PhD»
Un saludo,⏎«person-name-undersigned|Juana Halcón»
Cordiali saluti,⏎«person-name-signed|Ginevra Falco»
Abraços,⏎«person-name-undersigned|Benedita Gavião»
Mvg,⏎«person-name-undersigned|Sanne Valk»
Hälsningar⏎«person-name-undersigned|Ylva Falk»
Med venlig hilsen⏎«person-name-undersigned|Ylva Falk»
Med vennlig hilsen⏎«person-name-undersigned|Ylva Falk»
Ystävällisin terveisin⏎«person-name-undersigned|Aino Haukka»
S pozdravem⏎«person-name-undersigned|Jan Sokol»
Üdvözlettel,⏎«person-name-undersigned|Sólyom Béla»
Cu stimă,⏎«person-name-undersigned|Ion Șoimu»
З повагою,⏎«person-name-undersigned|Ігор Яструб»
此致⏎敬礼⏎«person-name-undersigned|王晓鹰»
`,
  documents: `
:50K:/«account-in-message|718293045»⏎«payment-party-name|Renata Quiroga»⏎«payment-party-address|12 Kestrel Hill»⏎:71A:SHA
NM1*IL*1*«x12-name|QUIROGA*RENATA»****MI*«x12-identifier|W718293045»~⏎N3*«x12-address|12 KESTREL HILL»~⏎DMG*D8*«x12-birth-date|19840312»*F~⏎PER*IP**HP*«x12-phone|5032831904»~
NK1|1|«hl7-relative-name|QUIROGA^RENATA»|SPO
<Patient><name><family value="«fhir-name|Quiroga»"/><given value="«fhir-name|Renata»"/></name><birthDate value="«date-of-birth|1984-03-12»"/></Patient>
between Kestrel Homes LLC ("Landlord") and «person-name-defined|Renata Quiroga» ("Tenant").
HISTORY: Mr. «person-name-aged|Quiroga» is a 53-year-old man with a cough.
Pediatrician: Dr. «person-name-in-role|Quiroga»
Payee name: «person-name|Renata Quiroga»
**Phone:** «phone|0161 886 5622»
Hyresvärd: «person-name-in-role|Oskar Nyström»
Facturé à : «person-name-in-role|Odile Faucon», Lyon
user=«username-logged|renataquiroga» action=login
My new number is «phone|0161 886 5627», call any time
Telp: «phone|0813-8188-3627»
Werknemer: «person-name-in-role/person-name-beside-word|Bram Valk»⏎BSN volgt
Kiracı: «person-name-in-role|Zeynep Şahin»
Работник: «person-name-in-role|Соколова Анна Павловна»
Parent 1: «person-name-in-role/person-name|Renata Quiroga», by phone
Beste mevrouw «person-name|van der Valk»,⏎Uw brief
Mit freundlichen Grüßen⏎Dr. med. «person-name-signed|Jörg Habicht»
New customer: «person-name|Renata Quiroga» prefers mornings
Dear «person-name|Renata» and «person-name-greeted-second|Jan»,
Уважаемая «person-name-greeted|Анна Соколова»! Ваш полис готов.
名前は«person-name-japanese-told|鈴木直樹»、年齢は
現住所　«jp-postal-address|東京都鷹野区六鷹4-82-3»⏎電話
안녕하세요, 저는 «person-name-korean-introduced|장영수»입니다.
nombre,dni,fecha_nacimiento,ciudad⏎Laura,«national-id-in-column/es-dni|58884131K»,«date-of-birth-in-column|1984-03-12»,«town-in-column|Bilbao»⏎Marta,«national-id-in-column/es-dni|22936293Z»,«date-of-birth-in-column|1971-11-30»,«town-in-column|León»
emp_id,grade,site⏎«staff-number|E-71829»,4,Kiel⏎«staff-number|E-71830»,5,Bonn
CBU: «ar-cbu|0719274671829304561824».
your username is «username-labelled|renataquiroga» and
your PIN for the benefits line is «personal-identification-number|2944».
Policy Number: «health-plan-number|HO-584-365988»
Vorname: «person-name|Ulrike»⏎Nachname: «person-name|Habicht»⏎Ort: «town-told|Gießen»⏎
Nombre: «person-name|Gonzalo»⏎Apellidos: «person-name|Quiroga»⏎Ciudad: «town-told|Logroño»⏎
Nome: «person-name|Ettore Ravasio»⏎Indirizzo: «eu-street-address|Via Garibaldi 12»⏎CAP: «code-behind-street|24121»⏎Città: «town-behind-code|Lecce»⏎
Nombre: Bicicleta de montaña⏎Precio: 300
Region: north⏎City: Spokane⏎Population: 230000
iata,name,city,elevation⏎CDX,Charles Dickens,Spokane,412
[12:04] «username-in-chat|renata_q77»: are you there?⏎[12:05] «username-in-chat|jan.kowalczyk»: yes
[2024-11-02, 9:14:22 PM] «person-name-in-chat|Renata Quiroga»: on my way⏎
[12:04:11] kernel: usb 1-1 is gone⏎[12:04:12] worker3: done
[00:12] chorus: repeat twice⏎[02:10] bridge: guitar solo
Ich melde mich.⏎Herzliche Grüße⏎«person-name-undersigned|Heike»
À bientôt,⏎«person-name-undersigned|Odile»
Besos,⏎«person-name-undersigned|Nerea»
Z wyrazami szacunku⏎«person-name-undersigned|Bożena Pawlak»
İyi günler,⏎«person-name-undersigned|Fatma Karaca»
مع تحياتي،⏎«person-name-arabic-greeted|ليلى القحطاني»
مرحبا بكم، نتمنى لكم يوما سعيدا
प्रिय «person-name-hindi-greeted|विकास मिश्रा» जी,⏎आपका
प्रिय ग्राहक, आपका
はじめまして、«person-name-japanese-introduced|渡辺 健太»です。
Plate «licence-plate-told|KST-7182» was seen leaving the car park.
Plate IV 12 was drawn by hand; plate A-123 is heated.
City/State/ZIP: «town-state-code-told|Duluth, IN 87490»
We moved to «street-address|59 Cedar Bluff Lane», «town-behind-street|Tacoma».
user,email,plan⏎«username-in-column|mlindqvist»,«email|ml@nordvik.se»,pro⏎
host,user,cpu⏎a1,postgres,3⏎a2,worker_pool7,4⏎
<input name="fname" value="«person-name-in-input|Imogen»">
"«street-address|123 Main St»"
Please ring Mrs. «family-name-titled|Corvell» on «phone|0117 936 1129» to confirm.
We have your landline as «phone|0117 985 1308», is that right?
Sie erreichen Frau «family-name-titled|Falk» unter «phone|(030) 5827403» ab neun.
Vous pouvez joindre Mme «family-name-titled|Faucon» au «phone|02-99-56-10-11» demain.
Puede contactar con la Sra. «family-name-titled|Halcón» en el «phone|684 126 419» por la tarde.
Può contattare la Sig.ra «family-name-titled|Falco» al «phone|320 1954070» oppure in ufficio.
U kunt mevrouw «family-name-titled|Sperwer» bereiken op «phone|06-66280003» of later.
Proszę dzwonić do Pana «family-name-titled|Kruka» pod numer «phone|793-127-895».
Du når «person-name-in-prose-beside-details|Ylva Falk» på «phone|031-12 48 65» eller senare.
Ring til mig på «phone|65606680». Tak.
Soita numeroon «phone|09 513 0504», kiitos
name,card_number,exp_date,cvv⏎x1,visa,«card-expiry-in-column|03/28»,«card-security-code-in-column|418»
belongs to inmate number «inmate-number|3490181».
číslo občanského průkazu «identity-card-number|207234178».
Adresim «street-address-abroad|Fatih Mah. Gül Sok. No: 8, Çankaya/Ankara», doğum tarihim «date-of-birth|16/09/1962».
tél. «phone|+32 499 81 98 95», «fr-street-address|avenue Louise 501 à 4000 Liège».
Bitte liefern an: «person-name-in-role|Ralf Brandt», «de-street-address|Gartenstraße 97 b in 50596 Köln»
Name, Vorname: «person-name-sorted|Brandt, Melanie»⏎Geburtsdatum: «date-of-birth|1981-07-27»
Nom de l'élève : «person-name-over-given|Garnier»⏎Prénom : «person-name|Mickaël»
Name (as shown on your income tax return): «person-name-explained|Wendell Kimball»⏎Address
beneficiary «person-name-beside-word|Preston Hathaway», account «bank-account|62425960156»
card ending 4417 (expires «card-expiry|09/27»)
moved to «street-address/postal-address-told|1166 County Road 14» last
You can reach Dr. «family-name-titled|Quiroga» at the ward
Mrs. «family-name-titled|Habicht» called about the roof
El Sr. «family-name-titled|Halcón» no contesta hoy
Domnul «family-name-titled|Uliu» are telefon
My zip is «postal-code-told|94105» since May
Meine Postleitzahl ist «postal-code-told|80337».
Mijn postcode is «postal-code-told|1016 GV».
우편번호 «postal-code-told|90173»입니다
Il PIN della carta, PIN della banca è «personal-identification-number|7187»
El PIN de la tarjeta es «personal-identification-number|7187» y caduca en «card-expiry-told|04/2030».
Ihre neue PIN lautet «personal-identification-number|2045».
the three digits on the back are «card-security-code|891»
Ma date de naissance est le «date-of-birth|09/02/1970» et
login ok src=«ip-address|163.116.11.82» done
O endereço dela é «postal-address-told|Passarela Caldeira, 70, CEP 82173639».
Send pakken til «street-address-abroad|Falkestræde 9, 1473 Falkelev».
The unlock code of the phone is «unlock-code|4643», ask twice.
Votre code confidentiel est «unlock-code|1833». PIN-koden är «unlock-code|076996».
@login: «username-keyed|mlindqvist»
@user_id: «username-keyed|mara.lindq»
<login>«username-keyed|mlindqvist»</login>
My username is «username-told-whose/username-labelled|mlindqvist» and I forgot the rest
Mój login to «username-told-whose|mara_lindq», tak
User: «username-in-field|mara_lindq77»⏎Last seen today
insurance_policy_num: «policy-number|KRN-1005185»
police_id_num: «staff-number|71829»
health_plan_beneficiary_number: «health-card-number/health-plan-number|HPB-48291734»
My certificate number is «certificate-number|RN-482917», issued in Bend.
medical_record_number: «medical-record-number|MRN-482917»
id_number: «id-number|548812093»
RAMQ : «ca-ramq|QUIR 8453 1217»
INSERT INTO patients VALUES (88, '«person-name-in-values|Renata Quiroga»', '«birth-date-in-values|1984-03-12»', 4);
Employee No. «employee-id|E48174» - «person-name-behind-number|Renata Quiroga» - Forklift
Attendees:⏎- «person-name-listed-1|Renata Quiroga»⏎- «person-name-listed-2|Jan Kowalczyk»⏎
shipped to «person-name-beside-word|Renata Quiroga» by rail
姓名 «person-name-east-asian-labelled|王晓鹰» 性别 女
안녕하세요, «person-name-korean-greeting|장영수»입니다.
Merhaba, ben «person-name-turkish-told|Ayşe Doğan».
my license is «driver-licence|Z0328148» and it is valid
@green_card: «identity-card-number|A48291734»
Elle habite seule ; voisine «phone|06 48 29 17 34», médecin de garde
the children (dad «phone|07411 829173», EpiPen) and (mum «phone|0161 482 9173»)
長男（修）«phone|090-2677-4829»
联系小赵«phone|13940748291»，四楼
ligga kvar. Swish «phone|070-252 48 29» senast
Selger hengerfeste. «given-name-before-phone|Ingrid», «phone-behind-name|94 17 48 29»
Den Wagen, kfz: «licence-plate-labelled|NF-WP 482», bitte
crime ref «case-number|42/48291/21», reported
Dossier. IPP «patient-number|87457482». Suivi
住院号«patient-number|ZY00694829»，女
Sort «gb-bank-account|20-44-62»  Acct «gb-account-number|91454829»
auf mein Konto §iban:DE§ («bic-beside-iban|SOLADEST600»).
Bayar ke BCA «bank-account-at-bank|4471884829» ya
kom. «phone|590-723-829», praca
고객: «phone|01034748291» 공동현관
Passport ............... «passport|LH664829»
bankgiro «bank-account-labelled|5312-4829», senast
`,
  'in small letters': `
my name is «person-name-told-small|mara lindqvist» and i need help
hi, i'm «person-name-introduced-small|mara lindqvist»
hey this is «person-name-introduced-small|john carter» from accounting
it's me, «person-name-introduced-small|john carter»
call me «person-name-told-small|mara» pls
dr. «person-name-titled-small|lindqvist» will see you now
he is not there, mr «person-name-titled-small|smith» called about the bill
ask mrs. «person-name-titled-small|henderson» about it
dear «person-name-greeted-small|john carter»,
name: «person-name-labelled-small|john carter»
patient: «person-name-labelled-small|john carter»
ich heisse «person-name-told-small|jonas ackermann» und arbeite hier
je m'appelle «person-name-told-small|claire dupont»
me llamo «person-name-told-small|juan pérez garcía»
my wife «person-name-of-kin-small|anna» and my son «person-name-of-kin-small|tom»
my husband's name is «person-name-called-small|david»
my mother's maiden name is «family-name-labelled-small|henderson»
thanks, «person-name-signed-small|john»
i work with «person-name-reached-small|sarah connor» at acme
contact «person-name-beside-details-small|john carter» at «phone|415 822 0155»
from: «person-name-mailbox-small|mara lindqvist» <«email|mara.lindqvist@nordvik.se»>
vorname: «given-name-labelled-small|jonas»
@name: «person-name|john carter»
my passport number is «passport-small|k7182930»
my driver's license number is «driver-licence-small|d4829173»
my license plate is «licence-plate-small|kst 7182»
my insurance member id is «health-plan-number-small|kxw902817364»
my nino is «gb-nino|hk718293c»
i live at «us-address-small|12 kestrel street, springfield, il 62704»
ich wohne in der «street-address-abroad-small|falkenstrasse 14, 10969 berlin»
`,
  'in capitals': `
MY NAME IS «person-name-told|MARA LINDQVIST» AND I LIVE HERE
DR. «person-name-titled|HELENE OSTERMANN» WILL SEE YOU NOW
@name: «person-name|WHITTAKER, RICHARD»
@name: «person-name|DUNCAN, WILLIAM BAXTER "BILL"»
@name: «person-name|BLACKWELL, ROBERT C.»
`,
  'with letters beyond ASCII in capitals': `
DIRECCIÓN: «address-in-parts-labelled|C/ MAYOR 5, 3º B»
GÄSTE: «person-name-listed-1|Mara Lindqvist», «person-name-listed-2|Bo Kvist»
PŘÍJMENÍ: «name-part-labelled|Nováková»
Dr «family-name-titled|Ökten» will see you at nine
Hi «person-name-greeted|Özge», how are you
FN:«vcard-full-name|Øystein Aasen»
`,
};
