import { defineRules } from '../../src/detectors/rule.ts';

// Lengths are the validator's: counted repeats of Unicode classes would make the automaton too large.
const LOCAL = String.raw`[0-9A-Za-z_\p{Latin}\p{Greek}\p{Cyrillic}][0-9A-Za-z_.+%'~&\-\p{Latin}\p{Greek}\p{Cyrillic}]*`;
const ASCII_DOMAIN = String.raw`(?:[A-Za-z0-9][A-Za-z0-9_-]*\.)+(?:xn--[A-Za-z0-9-]+|[A-Za-z]{2,24})`;
const UNICODE_DOMAIN = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}_-]*\.)+(?:xn--[A-Za-z0-9-]+|[A-Za-z]{2,24}|\p{L}+)`;

export default defineRules([
  {
    id: 'email',
    title: 'E-mail address',
    class: 'pii',
    severity: 'medium',
    category: 'contact',
    // A run of Chinese or Japanese right after an ASCII domain is prose, so the two kinds of domain do not mix.
    pattern: `${LOCAL}@(?:${ASCII_DOMAIN}|${UNICODE_DOMAIN}|\\[\\d+\\.\\d+\\.\\d+\\.\\d+\\])`,
    shapes: ['at'],
    maxLength: 330,
    keywords: ['email', 'e mail', 'mail', 'contact', 'correo', 'courriel', 'mailto', 'from', 'to', 'cc', 'reply to', '邮箱', '電子メール', 'メール', '이메일', 'ईमेल'],
    validators: ['email'],
    confidence: 0.85,
    examples: {
      match: [
        { text: 'write to «mara.lindqvist+lists@post.nordvik-labs.se» today' },
        { text: '{"from":"«o\'brien_77@mail.kestrel.co.uk»"}' },
        { text: '我的邮箱是«xiaoming88@mail.lantu.cn»请联系' },
        { text: 'Kontakt: «jürgen@bücher-müller.de», danke' },
        { text: 'mailto:«a@b.co»?subject=x' },
        { text: '«info@xn--bcher-kva.io»' },
        { text: 'mail «jane@example.com» or «test@foo.invalid»', placeholder: true },
      ],
      ignore: [
        { text: 'srcset="/img/icon@2x.png 2x"', why: 'an image scale, not a mailbox' },
        { text: 'npm i lodash@4.17.21 react@next', why: 'a package version' },
        { text: 'git clone git@github.com:org/repo.git', why: 'the ssh user git is nobody' },
        { text: 'attn = q@k.transpose(-2, -1)', why: 'a matrix product in code' },
        { text: 'https://example.com/@user/profile', why: 'no local part' },
        { text: '@app.route("/x")', why: 'a decorator' },
        { text: 'postgres://app:hunter2@db.internal.corp.io/x', why: 'the credentials of a URL, found by another rule' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2', 'https://www.rfc-editor.org/rfc/rfc2606'],
  },
  {
    id: 'phone',
    title: 'Telephone number',
    class: 'pii',
    severity: 'medium',
    category: 'contact',
    pattern:
      '(?:(?:\\+|\\b00)\\s?\\(?[1-9](?:[\\s\\x{00A0}.\\-–/]{0,2}[()]?[\\s\\x{00A0}.\\-]?\\d){6,14}|(?:\\b1[\\s.-]?)?(?:\\(\\d{3}\\)[\\s.\\-/]{0,2}|\\b\\d{3}[\\s.\\-/]{1,2})\\d{3}[\\s.-]\\d{4}|(?:\\(|\\b)\\d(?:[\\s\\x{00A0}.\\-–/]{0,2}[()]?[\\s\\x{00A0}.\\-]?\\d){6,13})',
    shapes: ['digits'],
    maxLength: 64,
    left: 'digit',
    right: 'digit',
    keywords: [
      'phone', 'phones', 'telephone', 'tel', 'mobile', 'mob', 'cell', 'cellphone', 'fax', 'call', 'calling', 'callback', 'contact', 'whatsapp', 'sms', 'text', 'dial', 'reach', 'reached',
      'hotline', 'helpline', 'ph', 'number', 'msisdn', 'caller',
      'telefon', 'telefonnummer', 'rufnummer', 'handy', 'handynummer', 'mobil', 'durchwahl', 'telefax', 'téléphone', 'portable', 'appelez', 'teléfono', 'telefono', 'móvil', 'movil', 'celular', 'llamar',
      'telefone', 'telemóvel', 'cellulare', 'telefoon', 'mobiel', 'telefoonnummer', 'komórka', 'numer telefonu', 'тел', 'телефон',
      '电话', '手机', '電話', '手機', '携帯', '전화', '휴대폰', '핸드폰', 'फ़ोन', 'फोन', 'मोबाइल',
    ],
    keyedPattern: '\\+?[\\d\\s().\\-/]{7,24}(?:\\s?(?:x|ext\\.?)\\s?\\d{1,6})?',
    keyedKeywords: [
      'phone', 'phones', 'telephone', 'tel', 'mobile', 'cell', 'cellphone', 'fax', 'phone number', 'mobile number', 'msisdn', 'whatsapp', 'caller', 'telefon', 'telefonnummer', 'handy', 'mobil', 'téléphone', 'teléfono',
      'telefono', 'móvil', 'celular', 'telefone', 'telemóvel', 'cellulare', 'telefoon', 'телефон', '电话', '手机', '電話', '手機', '전화', '휴대폰',
    ],
    validators: ['phone'],
    confidence: 0.7,
    examples: {
      match: [
        { text: 'ring «+44 20 3953 4218» now' },
        { text: 'office: «(415) 863-2741», fax «415-863-2742»' },
        { text: 'My phone number is «2 9315 7216».' },
        { text: 'Tel.: «030 2093-5511»' },
{ text: '«4158632741»', key: 'phone_number' },
        { text: 'Téléphone : «01 45 44 91 27»' },
        { text: '手机：«13812345607»' },
        { text: 'call «+1 (212) 555-0143» please', placeholder: true },
      ],
      ignore: [
        { text: 'built 2024-03-15 12:30:45, id 1710505845', why: 'a date and a unix time' },
        { text: 'Part number: 555-123-4567-A', why: 'a part number goes on after the digits' },
        { text: 'sum 1234567890 + 9876543210', why: 'plain digits without a cue' },
        { text: 'ISBN 978-3-16-148410-0', why: 'a book number' },
        { text: '4111 1111 1111 1111', why: 'too long for a telephone number' },
        { text: 'https://example.org/item/415-863-2741', why: 'a path' },
      ],
    },
    references: ['https://www.itu.int/rec/T-REC-E.164', 'https://nationalnanpa.com/number_resource_info/555_numbers.html'],
  },
]);
