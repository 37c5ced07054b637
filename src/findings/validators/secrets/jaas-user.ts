import { ACCEPTED, REJECTED, type Validator } from '../validator.ts';

/** What stands before a user of a login module: the module or a password. */
const IN_A_MODULE = /(?:LoginModule\s+\w+|\bpassword=\\*"[^"\s]*")[\s\\n]+user_[\w.-]{1,40}=\\*"$/;
/** Another user before, and another or the end of the module behind. */
const AMONG_USERS = /\buser_[\w.-]{1,40}=\\*"[^"\s]*"[\s\\n]+user_[\w.-]{1,40}=\\*"$/;
const GOES_ON = /^\\*"[\s\\n]*(?:;|user_)/;

/** A user's password in the options of a login module (JAAS). */
export const jaasUser: Validator = ({ before, after }) =>
  IN_A_MODULE.test(before) || (AMONG_USERS.test(before) && GOES_ON.test(after)) ? ACCEPTED : REJECTED;
