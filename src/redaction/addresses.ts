import { isIPv4, isIPv6 } from 'node:net';

/** The network an address stands in: /24 of IPv4, /48 of IPv6; undefined for a text that is no address. */
export function generaliseAddress(text: string): string | undefined {
  if (isIPv4(text)) return `${text.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(text) || text.includes('.')) return undefined;
  const [head = '', tail] = text.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [
    ...front,
    ...Array<string>(tail === undefined ? 0 : 8 - front.length - back.length).fill('0'),
    ...back,
  ];
  return `${groups
    .slice(0, 3)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/48`;
}
