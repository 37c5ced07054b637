/** Words that say that a telephone number is near. Syntax that JavaScript and RE2 share, as below; case ignored. */
export const CUES = String.raw`phone|\bt(?:el)?fno\b|\bcel[ .:]|\bzap\b|連絡先|문의|\bt[eé]l(?:ef?|s)?\b|t[eé]l[.:]|mobile|\bmob\b|\bfax|whatsapp|\bsms\b|msisdn|hotline|helpline|\bph\b|\bgsm\b|\bfon\b|t[eé]l[eé]phone|telefo|telep|rufnummer|handy|mobil|durchwahl|portable\s?(?:[:.]|au\b|est\b|n[°o]|num)|m[oó]vil|celular|telem[oó]vel|cellulare|mobiel|kom[oó]rk|puh(?:elin|\.)|số điện|điện thoại|тел|телефон|моб|\btlf|\bt[aā]lr|s[ií]mi\b|\bs[đd]t\b|\bđt\b|\bsimu\b|\bfaks|telefak|telefon|\bfono\b|recapito|来电|\bport\. |rückruf|zurückruf|\bcep ?[:=]|(?:^|[\n|•,;(]) ?[tm][:.] |τηλ|κινητ|电话|電話|手机|手機|携帯|拨打|微信|nomor hp|no\.? ?hp\b|전화|휴대|핸드폰|फ़ोन|फोन|मोबाइल|טלפון|נייד|โทร|เบอร์|هاتف|جوال|موبايل`;

/** Words that say so less surely: enough for a number of the usual form, else only right before it. */
export const WEAK_CUES = String.raw`\bcell\b|\bcall(?:ing|ed|s|back|er)?\b|\bcontact|\bdial|\breach|\bring\b|\btext (?:me|us|to)\b|number is|number[^.]{0,20} is|ummer (?:ist|lautet|is|är|er)\b|n[uú]mero (?:es|é) |num[eé]ro est |numero [eè] |numer to\b|мой номер|erreich|anruf|joindre|joignable|bereikbaar|contato|rufen sie |rappel|(?:['’]ll|will|can|please|or) text |mio numero|mi n[uú]mero|mon num[eé]ro|meu n[uú]mero|mijn nummer|meine nummer|m[oó]j numer|my number|your number|appele|ll[aá]m[ae]|\blig(?:ue|ar|a)\b|chiam|\bbel(?:len)? |dzwoni|zadzwo|hubungi|звон|致电|联系|연락|संपर्क`;

/** The end of a letter, below which a signature has telephones, or an address for e-mail beside. */
export const SIGNATURE = String.raw`(?:regards|sincerely|cheers|faithfully|gr(?:ü|ue)(?:ß|ss)en?|groet(?:en|jes)?|hilsen|h[äa]lsning(?:ar)?|cordialement|saludos?|atenciosamente|atentamente|cumprimentos|saluti|pozdrawiam|pozdravem|poważaniem|уважением|повагою|terveisin|üdvözlettel|hochachtungsvoll|\bmfg|\bmvg|\bmvh),? ?\r?\n|[|•·\n] ?[A-Za-z0-9._+-]{1,40}@|@[A-Za-z0-9.-]{3,40} ?[|•·] `;

/** Words that say so in a key. */
export const KEY_CUES = String.raw`\b(?:cell|contact|caller|called)`;
