import { defineRules } from '../../src/detectors/rule.ts';
import { FULL_NAME, PERSON } from './names.ts';

const NAMED = {
  ...PERSON,
  confidence: 0.55,
  generic: true,
} as const;

/** The family names that most people of the country have. */
export const CHINESE =
  '欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文]';
/** The same as they are written with the traditional signs. */
export const CHINESE_TRADITIONAL =
  '歐陽|諸葛|司馬|[劉陳楊黃趙吳孫馬鄭羅許韓馮鄧蕭蔣蘇盧薑鍾譚陸葉賴龔萬錢嚴張謝呂賈鄒閻龍賀顧湯]';
/** Of two signs, which words begin with, too: beside a label only. */
const MORE_CHINESE =
  '司徒|皇甫|尉迟|尉遲|慕容|令狐|公孙|公孫|宇文|长孙|長孫|端木|独孤|獨孤|南宫|南宮|夏侯|呼延|申屠|轩辕|軒轅|欧陽|歐陽|司馬|諸葛|东方|東方';
const JAPANESE =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|齋藤|清水|山崎|阿部|池田|橋本|山下|石川|中島|前田|藤田|小川|後藤|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木';
/** The next ones, whom an honorific or a label must stand beside. */
const MORE_JAPANESE =
  '佐久間|桐生|有馬|綾小路|倉橋|速水|伊東|菅原|市川|古川|久保|熊谷|大野|増田|杉山|丸山|今井|河野|藤原|村田|武田|杉本|小島|平野|千葉|岩崎|桜井|野口|松尾|木下|菊地|菊池|佐野|大西|野村|渡部|新井|上野|松井|高田|大塚|小山|久保田|安藤|増井|河合|水野|谷口|東|平田|川口|北村|飯田|吉川|久米|黒田|西田|川崎|辻|本田|矢野|浅野|早川|関口|中西|五十嵐|荒井|荒木|大久保|野田|松岡|片山|服部|小松|岩田|川村|樋口|秋山|土屋|星野|堀|望月|大島|篠原|岡崎|菅野|川上|西川|尾崎|富田|田口|山内|今村|宮田|須藤|中田|福島|榎本|大橋|萩原|永井|成田|三宅|柳沢|桑原|松下|児玉|吉村|横田|栗原|小西|大川|浜田|川島|松原|奥村|若林|石原|内山|古賀|黒木|西山|東野|永田|大谷|石橋|白石|志村|高野|高島|高山|高木|広瀬|森本|森山|田辺|滝沢|瀬戸|神谷|福井|福本|福原|竹下|竹中|笠原|細川|緒方|荻野|落合|藤沢|藤本|藤村|西岡|角田|野崎|長田|青山|馬場|鷹野|島田|島村|岸本|柴崎|桂|榊原|宇野|梅田|沢田|澤田|相沢|会田|大森|大石|大竹|大沢|小池|小野寺|小林|小泉|小沢|岡部|岡村|土井|坂口|坂井|吉野|吉岡|和久井|内海|八木|三上|三好|三木';
export const KOREAN_DOUBLE = '남궁|황보|제갈|사공|선우|서문|독고|동방';
/** Of the heads of forms: no names. */
const JAPANESE_LABELS =
  '住所|電話|番号|生年|性別|年齢|職業|連絡|所属|役職|会社|部署|日付|備考|学年|学部|国籍|氏名|名前|名称|様式|模様|仕様|同様|多様|皆|お客|患者|利用者|担当|保護者|会員';
export const KOREAN = '[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류]';

const HINDI =
  'शर्मा|वर्मा|यादव|मिश्रा|गुप्ता|सिंह|कुमार|पटेल|जोशी|पांडे|तिवारी|चौधरी|अग्रवाल|सक्सेना|चौहान|राठौर|देवी|खान|दुबे|त्रिपाठी';
const SIR = '先生|女士|小姐|老师|经理';

export default defineRules([
  {
    ...NAMED,
    id: 'person-name-japanese',
    title: 'Japanese name before an honorific, or said to be the own',
    pattern: `(?:^|[^一-鿿々])((?:${JAPANESE})(?:[ 　]?[一-鿿々ぁ-ヿ]{1,4}?)?)(?:様(?:[\\s、。　,]|$)|と申します)|(?:^|\\n)[ \\t]{0,8}(?:((?:${JAPANESE}))(?:さん|さま)(?:[、,！!]|\\s)|([A-Z][a-z]{2,14})(?:(?:さん|さま)(?:[、,！!]|\\s)|様[、,！!]))`,
    atoms: [...JAPANESE.split('|'), 'さん', 'さま', '様、', '様,', '様！', '様!'],
    maxLength: 80,
    examples: {
      match: [
        { text: 'はじめまして、«渡辺恵子»と申します。' },
        { text: '«鈴木»様\nお世話になっております' },
        { text: 'Re: 件\n«Renata»さん\n了解しました' },
      ],
      ignore: [
        { text: 'お客様、こちらへ', why: 'a customer' },
        { text: '山口県の石川様式、', why: 'a style' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-japanese-honoured',
    title: 'Japanese name of two parts, or of a usual family, before an honorific and what is told of somebody',
    pattern: `(?:^|[^一-鿿々ァ-ヿ])([一-鿿々]{1,3}[ 　][一-鿿々ぁ-ヿ]{1,4}?|(?:${JAPANESE}|${MORE_JAPANESE})[一-鿿々ぁ-ヿ]{1,3}?)(?:様|殿|さん|さま|氏)(?:の(?:運転|口座|住所|電話|携帯|番号|連絡|メール|生年|予約|ご予約|ご注文|注文|契約|ご契約|保険|年金|健康|パスポート|旅券|免許|個人|マイナ|社員|学籍|会員|カルテ|検査|診察|お荷物|荷物|ご住所|お電話|カード|ID|アカウント|件)|、|（|\\(|へ|宛|から(?:の|お)|より(?:の|お)|です)`,
    atoms: ['様', '殿', 'さん', 'さま', '氏'].flatMap(honour =>
      [
        'の運転',
        'の口座',
        'の住所',
        'の電話',
        'の携帯',
        'の番号',
        'の連絡',
        'のメール',
        'の生年',
        'の予約',
        'のご',
        'の注文',
        'の契約',
        'の保険',
      ]
        .concat([
          'の年金',
          'の健康',
          'のパス',
          'の旅券',
          'の免許',
          'の個人',
          'のマイ',
          'の社員',
          'の学籍',
          'の会員',
          'のカル',
          'の検査',
        ])
        .concat([
          'の診察',
          'のお',
          'の荷物',
          'のカー',
          'のID',
          'のアカ',
          'の件',
          '、',
          '（',
          '(',
          'へ',
          '宛',
          'から',
          'より',
          'です',
        ])
        .map(behind => honour + behind),
    ),
    maxLength: 100,
    ignorePattern: `^(?:${JAPANESE_LABELS})|(?:の|が|を|に|は)$|[ 　](?:${JAPANESE_LABELS})`,
    examples: {
      match: [
        { text: 'ありがとうございます。«鷹野 慎太郎»様の運転免許証番号は' },
        { text: '«速水玲奈»様、お世話になります' },
        { text: '依頼者は、«桐生 千尋»さんです' },
      ],
      ignore: [
        { text: '皆様、こちらへ', why: 'everybody' },
        { text: '花柄の模様、色の仕様です', why: 'a pattern' },
        { text: 'お客様の口座番号は', why: 'a customer' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-east-asian-beside-details',
    title: 'Chinese or Korean name before a form of address, beside what is found of somebody',
    pattern: `(?:^|[^一-鿿])((?:诸葛|諸葛|司徒|东方|東方|皇甫|尉迟|慕容|令狐|${CHINESE})[一-鿿]{1,2})(?:先生|女士|小姐|太太|同学|老师)(?:的|，|,|、|：|:|。|您|你|请|联系|电话|[ （(]|$)|(?:^|[^가-힣])((?:${KOREAN_DOUBLE})[가-힣]{1,2}|${KOREAN}[가-힣]{2})(?:님|씨|고객님|회원님)(?:의|께|은|이|,|!| |\\n|$)`,
    besideDetails: true,
    maxLength: 80,
    ignorePattern:
      '^(?:各位|这位|那位|一位|两位|几位|何|方)|^(?:이용자|구매자|신청자|조합원|한국인|전문가|정치인|안내자|주인공|조언자|이웃분|고객사|유저분|임직원|장애인|여러분|우승자|신청인|이용인|임차인|임대인|주문자|수령인|고객|회원)',
    examples: {
      match: [
        { text: '您好，«诸葛雨晴»女士的电话 +33 6 84 17 39 52' },
        { text: '«남궁민서»님의 연락처 +33 6 84 17 39 52' },
      ],
      ignore: [{ text: '各位先生，电话 +33 6 84 17 39 52', why: 'nobody is named' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-chinese',
    title: 'Chinese name behind the word for who somebody is and before the sex',
    pattern: `(?:患者|病人|当事人|被告人?|原告|申请人|投保人)((?:${CHINESE})[一-鿿]{1,2})[，,（( ]{1,2}[男女]`,
    atoms: ['患者', '病人', '当事人', '被告', '原告', '申请人', '投保人'],
    maxLength: 60,
    examples: {
      match: [{ text: '患者«王晓鹰»，男，91岁' }, { text: '被告人«李鹰»（女，' }],
      ignore: [
        { text: '患者高血压，需要', why: 'an illness' },
        { text: '患者多为女性', why: 'nobody is named' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-chinese-greeted',
    title: 'Chinese name in the first words of a letter',
    pattern: `(?:尊敬的|亲爱的|敬爱的)((?:${CHINESE})[一-鿿]{0,2})(?:${SIR})`,
    atoms: ['尊敬的', '亲爱的', '敬爱的'],
    maxLength: 60,
    examples: {
      match: [{ text: '尊敬的«欧阳»先生：您好' }, { text: '亲爱的«王鹰»老师，' }],
      ignore: [{ text: '尊敬的各位先生', why: 'nobody is named' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-korean',
    title: 'Korean name before an honorific that ends a greeting',
    pattern: `(?:(?:^|\\n)[ \\t]{0,8}|["'“])(${KOREAN}[가-힣]{2})(?:님,|님!|님께|님의 )`,
    atoms: ['님,', '님!', '님께', '님의 '],
    maxLength: 40,
    ignorePattern:
      '^(?:이용자|구매자|신청자|조합원|한국인|전문가|정치인|안내자|주인공|조언자|이웃분|고객사|유저분|임직원|장애인|여러분|우승자)',
    examples: {
      match: [{ text: '«김지영»님, 예약이' }, { text: '"«최민수»님께 알립니다' }],
      ignore: [
        { text: '이용자님, 안녕하세요', why: 'a user' },
        { text: '고객님, 안녕하세요', why: 'a customer' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-korean-in-form',
    title: 'Korean name behind who somebody is in an order, a claim or a lease, and a colon',
    pattern: `(?:주문자|구매자|신청인|신청자|의뢰인|회원명|임차인|임대인|받는 ?사람|보내는 ?(?:분|사람)|발신인|수신인|피보험자|계약자|보험자|환자|세입자|집주인|대표자)(?:명| ?성명| ?이름)? ?[:：] ?((?:남궁|황보|제갈|사공|선우|독고|${KOREAN})[가-힣]{1,3}?)(?:님|씨|[^가-힣]|$)`,
    atoms: [
      '주문자',
      '구매자',
      '신청인',
      '신청자',
      '의뢰인',
      '회원명',
      '임차인',
      '임대인',
      '받는 사람',
      '받는사람',
    ].concat([
      ...['보내는 분', '보내는분', '보내는 사람', '보내는사람', '발신인', '수신인', '피보험자', '계약자', '보험자'],
      ...['환자 :', '환자:', '환자：', '환자 ：', '환자명', '환자 성명', '환자 이름', '세입자', '집주인', '대표자'],
    ]),
    maxLength: 80,
    ignorePattern:
      '^(?:이름|전화|성명|주소|신청|없음|본인|동일|고객|정보|안내|이용|성인|주식|전체|우리|조회|이메일|한국|서울|고객님)',
    examples: {
      match: [{ text: '주문자 : «남궁매연»\n연락처' }, { text: '임차인: «김매희» (서명)' }],
      ignore: [
        { text: '신청자 : 본인\n', why: 'oneself' },
        { text: '환자: 고객님의 정보', why: 'nobody is named' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-korean-told',
    title: 'Korean name that somebody says is theirs, with the sentence going on',
    pattern: `(?:제|내|저의) 이름은 (${KOREAN}[가-힣]{1,3}?)(?:이고|이며|이라고|라고|고 )`,
    atoms: ['이름은 '],
    maxLength: 60,
    examples: {
      match: [{ text: '제 이름은 «정은정»이고 전화' }, { text: '내 이름은 «김민수»라고 해' }],
      ignore: [{ text: '제 이름은 비밀이고 나이도', why: 'no family name' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-japanese-told',
    title: 'Japanese name behind the word for a name, or for who is in charge',
    pattern: `(?:名前は|氏名は|担当の)((?:${JAPANESE})(?:[ 　]?[一-鿿々ぁ-ヿ]{1,4}?)?)(?:、|。|です|といい|と言い|でございます)`,
    atoms: ['名前は', '氏名は', '担当の'],
    maxLength: 80,
    examples: {
      match: [{ text: '名前は«鈴木直樹»、電話番号は' }, { text: '担当の«渡辺恵子»です。' }],
      ignore: [{ text: '名前は未定です。', why: 'no name' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-korean-introduced',
    title: 'Korean name with which somebody introduces themselves',
    pattern: `(?:저는|나는|저,) (${KOREAN}[가-힣]{2})(?:입니다|이에요|예요|이라고|라고|이고 )`,
    atoms: ['저는 ', '나는 ', '저, '],
    maxLength: 60,
    // What people are: `유학생`, `전문가`, `한국인`.
    ignorePattern: '(?:[자인생가사님들공분녀장민군어]|이나|하는|되는)$',
    examples: {
      match: [{ text: '안녕하세요, 저는 «장영수»입니다.' }, { text: '저는 «김민지»라고 합니다' }],
      ignore: [
        { text: '저는 한국인입니다', why: 'where somebody is from' },
        { text: '저는 유학생이에요', why: 'what somebody does' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-hindi',
    title: 'Hindi name behind a form of address',
    pattern: `(?:श्री|श्रीमती|सुश्री|कुमारी|डॉ\\.) ([ऀ-ॿ]{2,14} (?:[ऀ-ॿ]{2,14} )?(?:${HINDI}))(?:[^ऀ-ॿ]|$)`,
    atoms: ['श्री ', 'श्रीमती ', 'सुश्री ', 'कुमारी ', 'डॉ. '],
    maxLength: 160,
    examples: {
      match: [{ text: 'श्री «राजेश गुप्ता» से' }, { text: 'श्रीमती «शीला बाज शर्मा»' }],
      ignore: [{ text: 'श्री राम मंदिर में', why: 'a temple' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-chinese-told',
    title: 'Chinese name with which somebody introduces themselves',
    pattern: `(?:^|[^一-鿿]|您好|你好)(?:我是|我叫|本人)((?:${CHINESE})[一-鿿]{1,2})(?:[，,。；;（( ]|$)`,
    atoms: ['我是', '我叫', '本人'],
    maxLength: 60,
    // What people are: `我是学生`, `我是王老师`.
    ignorePattern: '(?:[人生员师长家们的了吗]|客服|会员|用户|经理|先生|女士|小姐|程序|方法|公司|明白|高兴|时候)$',
    examples: {
      match: [{ text: '您好，我是«王晓鹰»，我的身份证' }, { text: '我叫«李鹰»。' }],
      ignore: [
        { text: '您好，我是学生，我的', why: 'what somebody does' },
        { text: '我是金融专业，', why: 'a subject' },
        { text: '我是高中生，', why: 'what somebody does' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-korean-greeting',
    title: 'Korean name behind a greeting, before the verb',
    pattern: `(?:안녕하세요|여보세요)[,.!]? (${KOREAN}[가-힣]{2})(?:입니다|이에요|예요|이라고|라고)`,
    atoms: ['안녕하세요', '여보세요'],
    maxLength: 80,
    ignorePattern: '(?:[인생가사님들공분녀장민군어]|이나|하는|되는)$',
    examples: {
      match: [{ text: '안녕하세요, «장영수»입니다. 계좌' }, { text: '안녕하세요! «김민지»라고 합니다' }],
      ignore: [
        { text: '안녕하세요, 한국인입니다', why: 'where somebody is from' },
        { text: '안녕하세요, 반갑습니다', why: 'nobody is named' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-turkish-told',
    title: 'Turkish name with which somebody introduces themselves',
    pattern: `(?:^|[^A-Za-z])(?:[Bb]en|[Bb]enim adım) (${FULL_NAME})(?:[,.!;\\n]|$)`,
    atoms: ['ben a', 'ben b', 'ben c', 'ben d', 'ben e', 'ben f', 'ben g', 'ben h', 'ben k', 'ben l', 'ben m', 'ben n']
      .concat(['ben o', 'ben p', 'ben r', 'ben s', 'ben t', 'ben u', 'ben v', 'ben y', 'ben z', 'ben i', 'ben j'])
      .concat(['ben ç', 'ben Ç', 'ben ş', 'ben Ş', 'ben ö', 'ben Ö', 'ben ü', 'ben Ü', 'ben İ', 'benim ad']),
    maxLength: 120,
    validators: ['introduced-name'],
    examples: {
      match: [{ text: 'Merhaba, ben «Ayşe Doğan». Doğum' }, { text: 'benim adım «Murat Şahin».' }],
      ignore: [{ text: 'Big Ben Clock Tower.', why: 'no given name' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-east-asian-beside-word',
    title:
      'Chinese, Japanese or Korean name behind what somebody is to a delivery, a booking or a case, with nothing or a blank between',
    pattern: `(?:(?:收件人|收货人|联系人|聯絡人|紧急联系人|緊急聯絡人|寄件人|会员|會員|户主|车主|投诉人|报案人|申请人|承租人|借款人|持卡人|开户人|客户|病人|患者)[ 　：:]?((?:${CHINESE}|${MORE_CHINESE}|[劉陳楊黃趙吳孫馬鄭羅許韓馮鄧蕭蔣蘇盧薑鍾譚陸葉賴龔萬錢嚴])[一-鿿]{1,2})|(?:予約者|連絡先|担当|契約者|申込者|利用者|患者|被保険者|長男|長女|次男|次女|妻|夫|宛先)[ 　：:（(]{0,2}((?:${JAPANESE}|[一-鿿]{1,3}[ 　])[ 　]?[一-鿿々ぁ-ヿ]{1,4}|(?:${JAPANESE}))|(?:보호자|환자|고객|예약자|연락처|회원|신청인|수령인|임차인|임대인|영문|직원|사원)[ :：]{1,2}(${KOREAN}[가-힣]{2}))(?:[ 　,，、。.;；\\n(（)）0-9]|이고|이요|입니다|$)`,
    atoms: [
      ...[
        '收件人',
        '收货人',
        '联系人',
        '聯絡人',
        '聯絡人',
        '寄件人',
        '会员',
        '會員',
        '户主',
        '车主',
        '投诉人',
        '报案人',
      ],
      ...[
        '申请人',
        '承租人',
        '借款人',
        '持卡人',
        '开户人',
        '客户',
        '病人',
        '患者',
        '予約者',
        '連絡先',
        '担当',
        '契約者',
      ],
      ...[
        '申込者',
        '利用者',
        '被保険者',
        '長男',
        '長女',
        '次男',
        '次女',
        '宛先',
        '妻（',
        '妻(',
        '夫（',
        '夫(',
        '妻 ',
        '夫 ',
      ],
      ...[
        '妻　',
        '夫　',
        '妻：',
        '夫：',
        '보호자',
        '환자',
        '고객',
        '예약자',
        '연락처',
        '회원',
        '신청인',
        '수령인',
        '임차인',
      ],
      ...['임대인', '영문', '직원', '사원'],
    ].filter((atom, at, all) => all.indexOf(atom) === at),
    maxLength: 60,
    confidence: 0.45,
    // `会员方案`, `客户经理`, `患者さん`: what goes with the word.
    ignorePattern:
      '(?:经理|方案|方面|单位|服务|等级|号码|编号|信息|中心|管理|代表|先生|女士|小姐|さん|会社|方法|番号|住所|電話|一覧|정보|번호|센터|이름|님이|안내|여러분|주소|문의|상담|전용|서비스|배송지|전화|본인|확인)$|部$',
    examples: {
      match: [
        { text: '您的包裹已到，收件人«王晓鹰»，请' },
        { text: '我是會員«林志鷹»，帳號' },
        { text: '予約者 «鷹野 美咲» カード' },
        { text: '長男（«鷹野 修»）090' },
        { text: '보호자 «김지영» 010' },
      ],
      ignore: [
        { text: '会员方案，请', why: 'a plan' },
        { text: '고객 안내 ', why: 'a notice' },
        { text: '担当 番号 ', why: 'labels' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-east-asian-labelled',
    title: 'Chinese, Japanese or Korean name behind its label and a blank',
    pattern: `(?:(?:姓名|名字) ((?:${CHINESE})[一-鿿]{1,2})|(?:氏名|お名前|名前)[ 　]((?:${JAPANESE}|${MORE_JAPANESE})[ 　]?[一-鿿々ぁ-ヿ]{1,4}|[一-鿿々]{1,3}[ 　][一-鿿々ぁ-ヿ]{1,4})|(?:성명|이름|환자명|성함) ((?:${KOREAN_DOUBLE})[가-힣]{1,2}|${KOREAN}[가-힣]{2}))(?: ?[ 　,，、。.;；\\n(（/|]|$)`,
    atoms: ['姓名 ', '名字 ', '氏名 ', '氏名　', '名前 ', '名前　', '성명 ', '이름 ', '환자명 ', '성함 '],
    maxLength: 60,
    ignorePattern: `^(?:${JAPANESE_LABELS})|[ 　](?:${JAPANESE_LABELS})`,
    examples: {
      match: [
        { text: '姓名 «王晓鹰» 性别 女' },
        { text: '氏名 «鈴木直樹»、電話' },
        { text: '성명 «장영수», 생년월일' },
        { text: '이름 «남궁매연» / 연락처' },
        { text: '氏名 «鷹野 千尋» 電話' },
      ],
      ignore: [
        { text: '姓名 性别 出生日期', why: 'labels' },
        { text: '氏名 住所 電話', why: 'labels' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-thai-labelled',
    title: 'Thai name behind its label and a blank, before a further detail',
    pattern:
      'ชื่อ(?:-(?:นาม)?สกุล)? ((?:นาย|นาง|นางสาว|น\\.ส\\.)? ?[ก-๙]{2,24} [ก-๙]{2,24})(?: (?:โทร|เบอร์|อายุ|ที่อยู่|เลข|บัตร|เกิด|มือถือ)| ?[,/|\\n(]|$)',
    atoms: ['ชื่อ ', 'สกุล '],
    maxLength: 240,
    examples: {
      match: [{ text: 'ชื่อ «สมหญิง เหยี่ยวดำ» โทร 081' }, { text: 'ชื่อ-นามสกุล «วิไลพร เหยี่ยวดำ», ที่อยู่' }],
      ignore: [{ text: 'ชื่อ สินค้า ราคา จำนวน', why: 'heads of columns' }],
    },
    ignorePattern: 'สินค้า|ราคา|บริษัท|ร้าน|ไฟล์|ที่อยู่|เบอร์|โทรศัพท์|หนังสือ|เรื่อง|เพลง|ประเทศ|จังหวัด',
  },
]);
