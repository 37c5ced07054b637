import { alsoWithoutMarks } from '../../src/detectors/keyword-forms.ts';

/** What a password is called in other languages than English. A family of languages a line. */
export const PASSWORD_NAMES = alsoWithoutMarks([
  ...['passwort', 'kennwort', 'wachtwoord', 'lösenord', 'adgangskode', 'kodeord', 'passord', 'salasana', 'parool'],
  ...[
    'contraseña',
    'contrasena',
    'contrasenya',
    'clave',
    'mot de passe',
    'mot_de_passe',
    'senha',
    'palavra-passe',
    'parola',
    'parolă',
  ],
  ...[
    'hasło',
    'heslo',
    'jelszó',
    'jelszo',
    'lozinka',
    'zaporka',
    'geslo',
    'slaptažodis',
    'пароль',
    'парола',
    'лозинка',
  ],
  ...[
    'κωδικός πρόσβασης',
    'şifre',
    'mật khẩu',
    'kata sandi',
    'kata laluan',
    'סיסמה',
    'סיסמא',
    'كلمة المرور',
    'كلمة السر',
    'رمز عبور',
  ],
  ...['密码', '密碼', '口令', 'パスワード', '暗証番号', '비밀번호', '패스워드', '암호', 'รหัสผ่าน', 'पासवर्ड'],
]);
