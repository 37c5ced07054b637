/** Texts full of numbers and names that are nobody's; one a line, `⏎` a line break, `@key: ` for a value under that key. Nothing in them is personal. */
export const NOTHING: Readonly<Record<string, string>> = {
  shopping: `
Order #4820-917-3304 shipped on 2024-03-15.
Your order number is 114-4829173-3048291.
Order ID: 482917330482
Order confirmation 8829-1730-4482
Tracking number: 1Z999AA10123456784
UPS tracking 1Z 84A 79F 03 4829 1730
FedEx 7894 5612 3048
DHL waybill JD014600006281173304
USPS 9400 1118 9922 3048 2917 33
Invoice INV-2024-004829, total $1,482.90
Invoice no. 2024/0048291, due 30.04.2024
SKU 482-917-3304 is back in stock
Article 123.456.78, size 42
Item 4829173304 is backordered
Part number 555-482-9173
Model WH-1000XM4, serial S01-4829173-K
Serial number: 5CD9482917
UPC 036000291452, EAN 4006381333931
GTIN 00012345600012
ASIN B08N5WRWNW
Coupon SAVE20-4829-1730
Price: 1 482,90 EUR, was 1.999,00 EUR
Gift card balance 48.29, PIN on the back
RMA 20240315-4829
Quantity 1200 at $4.82 = $5,784.00
Lot 4829173 exp 2026-04
Case of 24, 12 oz, item 0048291
Membership renews 03/15/2025 for $119.00
Ticket [ABC-48291] was closed
Ticket number 4829173304 has been assigned
Case 00482917 was escalated
Ref: 2024031548291
Reference number 48-2917330
Booking reference X4K2PQ, flight LH 482, seat 23A
PNR ZQ4K8T, e-ticket 220-4829173304
Reservation 4829173304 for two nights
Confirmation code: 8H2K9Q
Auction lot 482, bid 1,917,330
PO 4500482917, line 10
Contract no. 48/2917/2023
`,
  'versions and builds': `
Upgrade to 10.0.19045.4291 today
Chrome/120.0.6099.109 Safari/537.36
version 2.16.840.1
v1.20.304-rc.1+build.4829173
Release 2024.03.15.1
kernel 5.15.0-105-generic #115-Ubuntu SMP
npm install react@18.2.0 lodash@4.17.21
pkg 1.2.3.4 depends on lib 4.5.6.7
Copyright 1994-1997, Thomas G. Lane
// 23.3.4.4 element access:
[23.2.4.3] modifiers
<path d="M4.1 2.15 2.83-2.12 3.51.98.32 2.03.5"/>
is_equal(cls, dest: str, name: Optional[str]) -> bool
create(name: Expression, args: Expression[])
Display.html?Name=IO-Compress
#define MAXstring 128
Python 3.11.4 (main, Jun  7 2023, 10:13:09) [GCC 12.2.0]
firmware 48.29.17.33 installed
nginx/1.18.0 openssl 3.0.2
Build 20240315.4829 succeeded in 482917 ms
commit 4829173304a8f1e2d3c4b5a697887766554433aa
sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
request 550e8400-e29b-41d4-a716-446655440000 failed
Docker image registry/app:20240315-482917
Jira PROJ-4829, PR #4829173
ASN 64512, VLAN 482
Windows NT 10.0; Win64; x64; rv:109.0
USB\\VID_046D&PID_C52B
PCI 8086:1f41 rev 03
jdk-17.0.9+9, gradle 8.4
@scope/pkg@0.0.0-20240315
`,
  'times and dates': `
Meeting on 2024-03-15 at 10:30, room 482
Created: 2024-03-15T10:31:22.482917Z
1710498682 1710498682482
Unix time 1710498682.482917
03/15/2024 10:31:22 AM INFO done
15.03.2024, 10.31 Uhr
Open Mon-Fri 08:00-17:30, Sat 10:00-14:00
From 1998 to 2003, and 2004-2010
Fiscal year 2023/2024
week 12/2024
20240315103122
2024年3月15日 发布
2024/03/15 公開
Laufzeit 01.01.2020-31.12.2024
duration 01:48:29.173
expires 04/28
Thu, 15 Mar 2024 10:31:22 +0000
The battle of 1066, the treaty of 1648
founded in 1894, closed 1931
Published March 15, 1989 by the press
Deadline: 12/31/2024
`,
  'maths and science': `
482917 + 330482 = 813399
12 * 34 / 56 - 789 = -781.71
3.14159265358979
6.02214076e23 per mol
x = 4829173304 % 97
sum 4 829 173 304 rows
[4829, 1733, 0482, 9173]
p < 0.0001, n = 4829, CI 1.48-2.91
571 612 1056 tests passed
tests: 571 612 1056
test results: 482 917 3304 ok
accession NM_001301717.2, rs4829173
PMID: 34829173, PMC8291730
doi:10.1038/s41586-024-04829-1
arXiv:2403.04829v2
CAS 50-78-2, EC 200-064-1
ACGTACGTTAGCCGATAGCTAGCTAGGATCGATCG
ISBN 978-3-16-148410-0
ISBN-10: 0-306-40615-2
ISSN 2049-3630
48.29 ± 1.73 mg/L at 304 K
wavelength 482.917 nm, 330.48 nm
1F3A5 ; [*150C.0020.0002] # MOVIE CAMERA WITH PHONE
0044 005A ; [.1FED.0020.0008][.1FED.0020.0008] # LATIN
RA 04h 82m 91.7s, Dec +33 04 82
pH 7.35-7.45, Na 135-145
BP 120/80, HR 72, SpO2 98%
glucose 482 mg/dL, WBC 9.1, Hgb 13.3
ICD-10 E11.9, CPT 99213, NDC 0002-8215-01
LOINC 2345-7, SNOMED 73211009
rs4829173 chr17:41196312-41277500
E = 1.602e-19 C
The sample of 4829 patients aged 18-65
mean age 48.2 years, SD 9.1
coordinates (482, 917), (330, 482)
0.482917 0.330482 0.917330
Table 3: 48.2 91.7 33.0 48.2 91.7
ratio 4829:1733, odds 48-29
HGNC:11998, OMIM 191170
UniProt P04637, PDB 1TUP
`,
  'logs and code': `
[4829.173304] usb 1-1: new device number 4
thread 140482917330432 exited with 0
pid=4829173 tid=330482 mem=9173304KB
0x7ffee4b8c9d0 at main.c:482
address=0x00007f8a4829
port 48291, bytes 917330
HTTP/1.1 200 4829173 "-" "curl/7.88.1"
rgba(48, 29, 17, 0.33) #4829ab
margin: 10px 20px 30px 40px
grep -n 4829 file.txt | head -917
for (let i = 0; i < 4829173304; i++) {}
int arr[] = {4829, 1733, 482, 9173304};
SELECT * FROM t WHERE id IN (482917, 330482, 917330)
std::vector<int> v{4829173, 3304829};
git diff 482917a..330482b
chmod 0644 file; umask 022
localhost:8080/api/v1/items/4829173304
GET /users/4829173304/posts?page=48
user_id=482917 session=330482
{"id": 4829173304, "count": 482917, "ts": 1710498682}
Content-Length: 4829173
ETag: "4829173304-917"
cpu 4829173 330482 917330 48291733
inode 482917330 links 1
assert_eq!(x, 4_829_173_304);
const MAX = 2147483647; const MIN = -2147483648;
uint64 18446744073709551615
UUID=4829173a-3048-4291-8733-0482917330ab /boot ext4
dev eth0 scope link 127.0.0.1 255.255.255.0
10.0.0.0/8 172.16.0.0/12 192.168.0.0/16
error code 0x80070005 at offset 4829173
DEBUG 48291 --- [main] o.s.b.StartupInfoLogger
regex \\d{3}-\\d{2}-\\d{4} matches
phone VARCHAR(20), email VARCHAR(255), ssn CHAR(11)
user.email = form.get("email")
if (card.number.length !== 16) throw
def send(email: str, phone: str) -> None:
name: str = "default_handler"
@Email @NotNull private String email;
email@ , @handle, user@
render(<Name first={first} last={last} />)
`,
  'sports and games': `
Lakers 112-108 Celtics, 28-15 on the season
6-4, 7-6 (7-3), 6-2
World record 9.58 s, 19.19 s, 43.03 s
Marathon 2:00:35, bib 4829
Score 482 917 points
Match ended 3-2 after extra time
Chess: 1. e4 e5 2. Nf3 Nc6 3. Bb5 a6
ELO 2829, rank 17 of 3304
Lotto 4 8 29 17 33 04
Level 48, 2917 XP, 330 gold
ERA 2.91, .330 average, 48 HR
`,
  prose: `
The company hired 4,829 people in 2023 and 1,733 in 2024.
About 482917330 people live there.
He drove 482 miles on Route 66 and stopped at mile 917.
There are 12 roads to the old mill and 3 ways to park.
In 1998 the new court ruled 5 to 4.
She bought 2 tickets at $48.29 each.
Chapter 12, verse 48; page 291
Call me maybe at some point in 2024.
I called 911 twice, then 311.
Dial 112 in an emergency.
Call 4829 times and it never answers.
Text me 5 or 6 ideas by 10:30.
The phone costs $482.90 and has 128 GB.
My phone is an iPhone 14 Pro Max 256
Phone model SM-G991B, 6.2 inch
The number 4829173304 is divisible by 8.
Dear Sir or Madam, thank you.
Dear Customer, your order is on its way.
Dear Hiring Manager,
Hi team, please see below.
Thanks,⏎The Support Team
Best regards,⏎Customer Service
My name is on the list.
The name of the file is Annual Report.
Account settings were changed in 2023.
Your account 2019 statement is ready.
Bank holiday on 2024-05-06
Driving licence rules changed in 2021.
Passport control opens at 0600.
Social security reform of 1983
The IBAN field is required.
Please enter your SSN in the form XXX-XX-XXXX.
Card ending in 4829 was declined.
Visa ****4829 expires 04/28
Born in 1879 at Ulm.
A born leader, 48 wins and 29 losses
Age 34, height 182 cm, weight 77 kg
The 72-year-old actor retired.
50-year-old building on the hill
page 93 of 482
Title 42 U.S.C. 1983, 29 CFR 1910.1200
Section 482.917(b)(3)
RFC 4829, ISO 9001:2015, EN 60601-1
Psalm 119:105, John 3:16
Act No. 48 of 2017
Patent US 10,482,917 B2
Case 1:20-cv-04829
Bill H.R. 4829
License: Apache 2.0
MIT License, Copyright 2019-2024
VAT of 20 percent
The BIC of the stock is low
Highway 101 North, exit 48
Floor 12, room 1204
Boeing 737-800, Airbus A320-214
Tesla Model 3 LR 2021
Glock 17, 9x19 mm
Pi is 3.1415926535
Channel 7 at 9/8 Central
ratio of 3:2, 16:9 screen
Windows 10 22H2
Nikon D850, 24-70mm f/2.8
St. John's Road band played 12 songs
5 Star Hotel, 4 Way Stop, 3 Point Turn
One way, 2 lanes, 30 mph
He ran 10 km on the lane.
24 hour drive
100 Years War, 7 Days Creek
The 4th of July Parade
Street view of 12 cities
Apartment with 3 rooms and 2 baths
Take 2 tablets 3 times a day
Patient 12 of 48 was excluded.
Medical record keeping since 1998
Group 4 member of 2017
User guide, version 482917
the customer is number 1
Employee of the month 2023
`,
  'other languages': `
Bestellnummer 4829173304, Lieferung am 15.03.2024
Rechnung Nr. 2024-004829 vom 15.03.2024
Artikelnummer: 482.917.33
Aktenzeichen 12 C 482/17
Sendungsnummer 003404348291733
Kundennummer? Steht oben rechts.
Das Gebäude ist 48 m hoch und 1894 erbaut.
Bundesstraße 3, Autobahn 100
Der Preis beträgt 1.482,90 €
Straße 5
unterwegs 3 Tage
Commande n° 4829173304 expédiée
Facture 2024-004829 du 15/03/2024
Article 482-917 du code
3 cours de danse à 48,29 €
la place Vendôme
Le prix est de 1 482,90 €
Référence : 482917-3304
pages 48 à 291
Pedido 4829173304 enviado
Factura 2024/004829, total 1.482,90 €
Artículo 482 del código
via email 3 volte
Ordine n. 4829173304 spedito
Fattura 482/2024 del 15/03/2024
Prezzo: 1.482,90 €
Pedido nº 482917-33 enviado
Nota fiscal 004829 de 15/03/2024
R$ 1.482,90 em 12x
Processo 0048291-73.2023.8.26.0100
Bestelling 4829173304 verzonden
Factuur 2024-004829
Zamówienie nr 4829173304
Faktura FV/2024/03/4829
Cena 1 482,90 zł
Beställning 4829173304
Faktura 20240315
Заказ № 4829173304 отправлен
Счёт 4829 от 15.03.2024
Цена 1 482,90 ₽
в 1998 году, 48 страниц
订单号4829173304829已发货
价格1482.90元，共48件
2024年3月15日发布，版本2.16.840
快递单号 SF1048291733048
这条路1公里长
注文番号：250-4829173-3048291
価格は1,482円です
第48回、2024年3月15日
주문번호 20240315-4829173
가격은 1,482,900원입니다
ऑर्डर नंबर 4829173304
कीमत 1,482 रुपये
Sipariş no: 4829173304
Fiyat 1.482,90 TL
Objednávka č. 4829173304
Comanda nr. 4829173304
Παραγγελία 4829173304
הזמנה 4829173304
طلب رقم 4829173304
`,
  'fields and columns': `
@order_id: 4829173304
@order_number: 114-4829173-3048291
@id: 482917330
@id: 4829173304829173
@transaction_id: 482917330482
@timestamp: 1710498682
@created_at: 2024-03-15T10:31:22Z
@updated: 2024-03-15
@date: 1989-03-15
@release_date: 1994-10-14
@expiry_date: 04/28
@version: 10.0.19045.4291
@hash: 9f86d081884c7d659a2feaa0c55ad015
@tracking_number: 1Z999AA10123456784
@isbn: 9783161484100
@sku: 482-917-3304
@price: 1482.90
@total: 4829173
@population: 482917330
@zip: 94105
@postal_code: 10115
@country: Germany
@city: Springfield
@product_name: Kestrel Lamp
@file_name: annual report
@event_name: page_view
@class_name: Row Vector
@status: Active
@description: A lamp with 48 LEDs and 29 modes
@title: Senior Engineer
@category: Home and Garden
@score: 48.29
@rating: 4.8
@latency_ms: 482917
@bytes: 4829173304
@port: 48291
@temperature: -48.29
@x: 482.917
@value: 4829173304
@count: 482917
@year: 1994
@age: 48
@user_agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36
@url: https://shop.kestrel.io/items/4829173304
@code: 4829-1733
@batch: 20240315-4829
@model: SM-G991B
@serial: 5CD9482917
@name: get_user_by_id
@name: Kestrel Garden Supplies Ltd
@name: main
@type: email
@address: 0x7ffee4b8c9d0
@phone_model: iPhone 14 Pro
@phone: N/A
@phone: 0
@email: none
@ssn: null
@ssn: 000-00-0000
@dob: unknown
@iban: n/a
@patient_count: 4829
@passport_required: true
@account_type: savings
@card_type: visa
@is_member: yes
@routing_key: orders.created
@mac_version: 10.15.7
@ip_count: 482
`,
  layouts: `
Order ID\tOrder Date\tCustomer Name\tShip Mode\tCity
| Customer Name | Ship Mode | City |
| Account number | Amount |⏎|---|---|⏎| see below | 120.50 |
<td>Passport</td><td>required</td>
<th>Address</th><th>Phone</th><th>Plate</th>
<name>kestrel-parser</name><version>1.2.3</version>
def f(cls, offset, name=_Omitted):
Passport.js⏎4.1.0 released
the DL framework 2.0 and DL model 18
Account⏎2 new messages
BIC⏎FOUNDATION
see https://www.reddit.com/r/programming and https://stackoverflow.com/questions/718293/how-to
https://medium.com/tag/data
plate 12 of the atlas, plates 4 and 5
a tie 3 to 3 in the cup final
Die Straße nach Nürnberg 2020
born free, 12 songs
nascita di una nazione, 1915
`,
  'manuals and headers': `
    XFree86 4.3.99.16 Bring the tree up to date
// From linux-2.6.16.60/include/asm-s390/page.h
dependency to libXt >= 1.0.99.1 to require it
at-spi2-core (2.39.90.1-1) experimental; urgency=low
  * Upgrade to V8 5.0.71.57. ([#7531])
* **deps**: upgrade v8 to 4.2.77.15
merge 1.73.2.34 -> 1.73.2.35
POSTAL_ADDRESS = ObjectIdentifier("2.5.4.16")
Detail Functional Descriptor from the WMC spec 6.7.2.4
@displayName: Web Crypto API
@displayName: Legacy URL API
@name: ...
name: Optional
testJDK_os.name=Linux
for (auto &Name : Names)
def "int_" # NAME : RISCVIStore {
Name: Sphinx⏎Version: 1.4.5
name: Cloud Console
Copyright:⏎ 2012 Nathan Ridge⏎License: BSL-1.0
 777507 Recent view sorting incorrectly
2012-12-10  Tom Lane  fixed it
raw_syscalls__sys_enter 1 00840.847710478 6533
00CC; 0069 0307 0300; 00CC; 00CC; lt; # LATIN CAPITAL LETTER I WITH GRAVE
1D9F8 ; [*1CF7.0020.0002] # SIGNWRITING DYNAMIC SLOW
<td align="right">584.5420461</td>
/* U+221A SQUARE ROOT */
#define X_GLXQueryExtensionsString       18
disable style address: list 52,52
Hardware address: [0, 22, 97, 100, -31, -66]
An address: 32-bit or 64-bit wide depending on the host
of/address: Add support for 3 address cells
the overflow user ID (group ID) is 65534.
index.php?group_id=21935&atid=106663
명령 이름은 옵션입니다.
test(20.3423, 3.1427)
t_float_values(3.14159,-2.3765)
.TH acct 5 2022-12-04 "Linux man-pages 6.03"
picked 117 because it's close to that
`,
  'codes, boards, releases and words that look like names': `
npm notice created a lockfile, 1482 packages in 12.482s
Chrome/124.0.6367.91 Safari/537.36 Edg/124.0.2478.51
OpenSSL 3.0.13 30 Jan 2024
kernel 6.8.0-31-generic #31-Ubuntu SMP PREEMPT_DYNAMIC
docker image sha256:9f2c4a7bd1e8
.NET 8.0.204 runtime 8.0.4
jdk-21.0.3+9
Postgres 16.2 on x86_64, compiled by gcc 13.2.0
Firmware V1.02.34 Build 20240318
iOS 17.4.1 (21E236)
TypeScript 5.4.5, Node v20.12.2, npm 10.5.0
schema_version: 2024.04.18.1
release-2024.04.18.3482
CUDA 12.4.1, cuDNN 9.1.0.70
driver version 551.86.1.12
ISBN 0-306-40615-2; ISBN-13: 978-0-306-40615-7
ISSN 2049-3630, e-ISSN 1476-4687
doi:10.1038/s41586-024-07219-0
EAN 4006381333931
UPC 036000291452
ASIN B08N5WRWNW
arXiv:2403.04132v2 [cs.CL]
PMID: 38412048, PMCID: PMC10987654
RFC 9110, RFC 7231 and BCP 38
CVE-2024-3094 and CWE-787
IEC 61508-3:2010
DIN EN ISO 9001:2015
US Patent 11,482,917 B2
Case No. 2:23-cv-04829-ABC
Docket 23-482
47 CFR 15.247(d)
LC-MS m/z 482.2917
CAS 50-78-2, EC 200-064-1
GenBank NM_000546.6
ICD-10 E11.9, CPT 99213
NDC 0002-8215-01
SWIFT message MT103
GTIN-14: 10614141000415
HS code 8471.30.01
NAICS 541512, SIC 7372
1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. Ba4 Nf6 5. O-O Be7
Lakers 112-104 Celtics; 28-31, 25-22, 30-27, 29-24
Djokovic d. Nadal 6-3 3-6 7-6(5) 6-4
100 m: 9.58, 200 m: 19.19, 400 m: 43.03
4-2-3-1 formation, possession 58%-42%
Lap 1:23.482, gap +0.291
If 3x + 4829 = 17304, then x = 4158.33
12 * 482 + 917 - 304 = 6397
(415 + 863) / 2741 = 0.466
sqrt(4829) ≈ 69.49
Tom has 4,829 apples and gives 1,730 away.
A train travels 482 km in 3 h 12 min.
7! = 5040, 12! = 479001600
0.1234567890123
The 32-bit maximum is 2147483647 and the minimum -2147483648.
3.14159265358979323846
P(X ≤ 93) = 0.9217
f(90) = 8100, f(91) = 8281
Solve for age: x + 93 = 2x
AAPL 189.84 +1.23 (0.65%) vol 48,291,730
| Ticker | Open | High | Low | Close | Volume |⏎|---|---|---|---|---|---|⏎| MSFT | 415.86 | 417.27 | 412.09 | 414.92 | 17304829 |
EUR/USD 1.0829, USD/JPY 154.73
Total: $4,829.17 (incl. 19% VAT $771.04)
Rechnungsbetrag 4.829,17 €
Montant TTC : 4 829,17 €
合計 ¥482,917
Q3 revenue of 4,829 million, up 17.3%
Budget 2024-2025: 482.917
2024-03-15T10:33:01.482917Z INFO worker-3 processed 48291 rows in 173.04 ms
[1710498781.482917] usb 1-2: new high-speed USB device number 4 using xhci_hcd
E0315 10:33:01.482917   17304 pod_workers.go:1294] Error syncing pod
pid=48291 tid=17304 elapsed=482ms
GET /api/v1/items/4829173045?page=2 200 482 "-" "curl/8.5.0"
request_id=4829-1730-45aa trace=9f2c4a7bd1e80482
Traceback (most recent call last):⏎  File "main.py", line 482, in <module>
heap 482917 KB, rss 1730456 KB
segfault at 7f3a9c1d2e80 ip 00007f3a9c0b4829 sp 00007ffe4829a173
nginx: worker process 4829 exited with code 0
Mar 15 10:33:01 web1 CRON[48291]: (root) CMD (run-parts /etc/cron.hourly)
session opened for user root by (uid=0)
user=root action=login
username: postgres
login: success
User: unknown
Accepted password for root from 10.0.0.4 port 22
user: { type: String, required: true }
00000000  7f 45 4c 46 02 01 01 00  00 00 00 00 00 00 00 00  |.ELF............|
00000010: 0300 3e00 0100 0000 4829 1730 4500 0000
md5 9f2c4a7bd1e80482917304aa55bb66cc
git show 4829173
crc32 0x4829a173
uuid 6f9619ff-8b86-d011-b42d-00cf4fc964ff
etag W/"4829-173045"
0xDEADBEEF 0x4829173 0xFF
\\begin{tabular}{lrr} 4829 & 17.30 & 45 \\\\ \\end{tabular}
\\frac{4829}{1730} \\cdot 10^{-45}
.btn{margin:48px 29px 17px 30px;color:#482917;z-index:9999}
@media (max-width:1024px){.a{width:calc(100% - 482px)}}
<path d="M48.29 17.30L45.91 22.83C48,29 17,30 45,91Z"/>
viewBox="0 0 4829 1730" transform="translate(482.917,-173.045)"
<polygon points="482,917 304,829 173,045"/>
rgba(48, 29, 17, 0.30)
Monday, 15 January 2024 is a bank holiday
Easter: 31 March 2024, 20 April 2025, 5 April 2026
Founded on 17 April 1982 in Zürich
The album was released on March 15, 1989.
Deadline: 30.06.2024, 23:59 MESZ
版本发布于2024年3月15日
Spring term: 08/01/2024 - 28/03/2024
Copyright 1989-2024 The Kestrel Authors
expires 12/2027
geboren wurde die Idee 2012
geb. Falkenberg
2024年4月17日開催
48.86 N, 2.35 E
Lat 40.7, Lon -74.0 (city)
Mount Kestrel, 4829 m
Route 66, Highway 101, Interstate 80
Platform 9 3/4 at King's Cross
The White House and Downing Street
5th Avenue and Broadway are busy
Baker Street station
the Wall Street crash of 1929
2024 Winter Park concert
1999 Hill climb
in 2012 Park Street opened
Terminal 2, Gate B48
World War 2
Chapter 12 Lane Changes
3 Point Turn
4 Way Stop
7 Hills of Rome
12 Years a Slave
100 Park benches
Order number: 112-4829173-0456789
Bestellnummer: 4829-1730
Commande n° 48291730
Tracking: 1Z999AA10123456784
DHL 00340434161094042557
Part No. 482-9173-045
SN: C02XK482JHD5
Model: XPS 15 9530, Service Tag 4829XYZ
Lot 48291 exp 2025-03
Ticket #48291: printer is on fire
JIRA-48291, PROJ-173
PR #48291 merged
Invoice No. 2024-00482
Rechnungsnummer: RE-2024-48291
Quote Q-48291
Reference: REF-482917
Flight LH 482, seat 17A
Gate 29, Boarding 17:30
Room 482, Building 17
Zimmer 482
Bus 173, Line 45
555 1234
numbers 4829173045, 1730482917, 2917304829
1-2-3-4-5-6-7-8-9
range 100-200-3000
resolution 1920x1080 at 60 Hz
range 2400-2483 MHz
4829-1730-4529-1173 is the serial of the box
(123) (456) (7890)
ratio 415:863:2741
415.863.27 and 41.2
10 000 000 and 12 345 678
id 4158632741 not found
timestamp 1710498781
epoch 1710498781482
code 415-863
Postcode lottery 12345
Windows key XXXXX-48291-XXXXX
ATGCGTACGTTAGCTAGCTAGGATCGATCGATTAGC
5'-GATTACA-3'
NaCl 58.44 g/mol; H2SO4 98.079
RA 12h 30m 49.4s, Dec +12° 23′ 28″
T = 482.9 K, p = 1.730 bar
n = 4829, p < 0.001, 95% CI [1.73, 4.52]
z = 0.482, χ²(17) = 30.45
Spin 1/2, J=3/2
pH 7.4, 37 °C, 5% CO2
angle of 40° 30′ to the wall
const name = 'button';
name: string;
name = "worker-pool"
name="viewport" content="width=device-width"
def __init__(self, name: str, age: int = 0):
let userName: String?
username = os.environ["USER"]
username: \${{ secrets.DOCKERHUB_USERNAME }}
- name: Checkout code
- name: Set up Python
name: Build and Test
Name: Release Notes
<author>Team Kestrel</author>
author: Apache Software Foundation
Author: unknown
@author jenkins
Manager: Task Queue
Driver: NVIDIA 551.86
Owner: root
owner: platform-team
Sender: no-reply
Member: readonly
Director: see below
Patient: Yes
Doctor: Hello there
Student: Thank You Sir
Reporter: CI Bot
Witness: None
Participant: Group A
Guest: Welcome Back
Partner: Gold Level
Provider: Amazon Web Services
Hi All,
Hi Team,
Hello Everyone,
Hey Siri, what time is it
Hi Folks!
Hello World
Hallo Welt!
Bonjour Paris!
Ciao Bella!
Hola Mundo
I am Iron Man
I'm Feeling Lucky
This is Sparta!
This is New York.
This is Business English.
Best,⏎The Team
Thanks,⏎Support
Love, Actually
Best, Worst and Average
Take care of Business
Yours, Mine and Ours
Twitter: @everyone
GitHub: Issues are welcome
Follow us on GitHub: kestrel/parser
reddit: r/programming
discord.gg/kestrel
https://github.com/kestrel/parser/issues/482
https://twitter.com/search?q=x
https://x.com/home
https://www.youtube.com/watch?v=dQw4w9WgXcQ
https://gitlab.com/kestrel/parser
look at dot product
mail at noon dot
user at host dot file
foo[at]bar
BP 482 filling station
C.P. Snow
Box 12 of 20
Group ID: 4829
Process ID: 48291
Session ID: 4829173045
Message ID 48291
Model number: 482-917
Serial number: 48291730
Version number: 4.8.29
Page number 482
Phone model: 4829
Plan: 48291
Policy: 2019
Policy number of the day
Badge: 12
student number of 2019
Chart 12: 4829 units
Record 48291 of 173045
Table 482
Customer count: 48291
customers: 48291730
users 4829173
Members: 48291
Account balance: 48291.73
Account executive
IBAN is missing
Passport photo 35x45 mm
licence GPL-2.0
Driver license expired in 2019
Plate tectonics 101
matrícula 2024-2025
targa florio 1973
placa base B550
Kennzeichen: keine
polizza 2024
dossier 12
prontuário eletrônico 2.0
матрица 4829
номер 4829
价格：4829元
编号：4829
电话会议 2024
Under 18s and over 65s
18-93 years
the 93 companies
97% of users
born in 1993
a 90-degree turn
99 bottles of beer
Area 51, Route 95
age of empires
page 94
92 Jahre Kestrel AG
um 95 Prozent
Alter Ego
alter table 93
edad media
Im Jahr 2024 wurden 48.291.730 Tonnen verladen.
Die Telefonzelle 482 wurde abgebaut.
Le budget 2024 est de 48 291 730 euros.
En 2024 se vendieron 48.291 coches.
Nel 1982 la squadra vinse 48 partite.
Em 2024, 4.829 pessoas
W 2024 roku 48 291 osób
В 2024 году 48 291 человек
2024年销量为48291730台
2024年の売上は48,291,730円
2024년 매출 48,291,730원
२०२४ में ४८२९१ लोग
`,
  documents: `
Tax code: 1257L. Tax code: K475 or BR applies.
Mit freundlichen Grüßen⏎Ihr Kundenservice
उत्पाद का नाम: टेबल लैंप, कीमत ₹4690
Sehr geehrte Frau Kollegin, wir berichten
Shipper: Silverline Logistics S.A.⏎Pieces: 14
Acme Realty LLC ("Landlord") and Bright Foods Inc. ("Tenant") sign this lease.
The 40-year-old oak and Green Valley, a 12 year old district
저는 한국인입니다. 저는 전문가입니다. 저는 유학생이에요
名前は未定です。担当の者がご案内します。
甲方（出租人）：以下简称甲方。
customer_id,region,total⏎101,EU,12⏎102,US,13
policy_id,action,effect⏎12,read,allow⏎13,write,deny
x = n3*12 + dmg; PER*MIT is no segment
<birthDate value="unknown"/><input name="phone" value="">
Account id 842 is a test tenant.
The tower reaches its top on 20 000 000 candles
Sie erreichen im Jahr 2024 auf 48 291 730 Stück
enter the username and the password below
lot,exp_date,dose⏎12,03/28,4
The door code is printed in 2019 on the lid; sort code by name
Inmate number rose in 2019
by user code with the default; le mot de passe oublié, Passwort vergessen
Owen⏎Senior Manager | Acme Freight⏎Oslo
Name: string⏎Vorname: string
Name (as it is stored): Blue Ocean
Payee name must match the account. Father's name is required.
@owner: Blue Ocean Systems
@client: Northwind Traders
Mr. Quiroga has 12 apples, and each tenant pays Mr. Quiroga 400
an appointment with Dr. Falcon Dental Office
Mr. Speaker, I called for a vote
Die Straße 12 km weiter; Der Platz 3 ging an Ulm; Der Weg 5 ist kurz
Zip: 94105⏎Population 28000
zip code is 5 digits; the postal code was 12345 in the example
O código é 2024 linhas mais curto; der Ausweis läuft 04/2030 ab
Owner: read-write⏎Reviewer: needs-review⏎User: thanks
thanks @everyone and @channel_two, see @types.node
The access code is checked before login, status 4040 is returned
Members: Alpha Centauri, Barnard Star, Sirius Black Hole
Passengers: 181, crew: 6
Her license is MIT; my license is GPL-3.0-or-later
INSERT INTO products VALUES (88, 'Blue Ocean Mug', 12.50);
ticket 48213 - Login Page is slow
Booking made, Victoria Station is near
@login: success
@handle: btn-primary-2
@nick: null
<login>true</login><user>default</user>
username,role⏎service-account,admin⏎read-only,viewer
term,username⏎worksheet,list
我是一名医生，今年
姓名 年龄 性别
안녕하세요, 오늘입니다
<option first="Yes" last="No">
shipped to San Diego, visiting Victoria Falls
certificate number of pages, medical license since 1998
device_identifier: none
street: string⏎city: string
PIN 1 is VCC, PIN 2 is GND
dump 07 12 34 56 78 9a bc 01
drawn: 03 12 25 33 41
levels 01 22 03 44 15 06
part 065-482-9173-A
cheat 0571-2290-4418
ipp (631/udp), silc (706/udp)
le véhicule 4 roues, EURO 6
sp. zn. vylučuje 2019
add support for GMC Z216C Adapter
na konto wpłynęło 12 500 zł
на счёт 12 500 рублей
`,
  'in small letters': `
my name is on the list
call me maybe
this is copied from the manual
i'm happy with it
hi team, thanks for the help
hey siri, what time is it
dear customer, your parcel is late
thanks, bye
name: string
name: grace period
patient: stable since monday
dr pepper please
it takes 10 ms latency on mr review
my boss is mad at my friend
my sister lives here
i work with python and ruby on rails
last name is required
first_name: text
ask for help or call for details
the male platypus has venomous spurs on its hind legs
student loan debt is a problem
meine frau arbeitet hier
sono ben testati e pronti
`,
  'in capitals': `
THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND
SELECT NAME FROM USERS WHERE ID = 4 ORDER BY NAME
PLEASE READ THE TERMS AND CONDITIONS CAREFULLY BEFORE USE
THE OFFICE IS OPEN FROM MONDAY TO FRIDAY
@name: ORLANDO HEALTH
@name: GLOBAL TRADE HOLDINGS
@name: CUSTOMER RECORD SET
`,
};
