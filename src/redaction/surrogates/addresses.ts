import { fillIn, type SurrogateMaker } from './surrogate.ts';

/** The documentation networks of RFC 5737: 762 addresses in all, so many values share one. */
const NETWORKS = ['192.0.2', '198.51.100', '203.0.113'] as const;

export const ipv4: SurrogateMaker = ({ dice }) => [`${dice.pick(NETWORKS)}.${1 + dice.roll(254)}`];

/** 2001:db8::/32 (RFC 3849). */
export const ipv6: SurrogateMaker = ({ dice }) => {
  const groups = Array.from({ length: 6 }, () => (1 + dice.roll(0xffff)).toString(16));
  return [`2001:db8:${groups.join(':')}`];
};

/** 00-00-5E-00-53-00 to FF (RFC 7042), with the separators of the text. */
export const mac: SurrogateMaker = ({ text, dice }) => {
  const made = `00005e0053${dice.roll(256).toString(16).padStart(2, '0')}`;
  return [fillIn(text, /[a-f]/.test(text) ? made : made.toUpperCase(), /[0-9A-Fa-f]/g) ?? made];
};
