import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import { makeFolder } from '../run-scan.ts';

/** Text that is full of numbers and names nobody, made here from a fixed seed. */
class Noise {
  #state = 20240315;

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  from(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join('');
  }

  digits(length: number): string {
    return this.from('0123456789', length);
  }

  hex(length: number): string {
    return this.from('0123456789abcdef', length);
  }

  base64(length: number): string {
    return this.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', length);
  }

  /** 1 to `most`, in two digits. */
  two(most: number): string {
    return String(1 + this.below(most)).padStart(2, '0');
  }
}

const KINDS: Readonly<Record<string, (noise: Noise) => string>> = {
  versions: n =>
    `v${n.below(20)}.${n.below(30)}.${n.below(40)} chrome/${n.digits(2)}.0.${n.digits(4)}.${n.digits(3)} build ${n.digits(4)}.${n.digits(2)}.${n.digits(2)}-rc.${n.below(9)}`,
  hashes: n => `commit ${n.hex(40)}, sha256:${n.hex(64)}, md5 ${n.hex(32)}, etag ${n.hex(8)}`,
  uuids: n => `${n.hex(8)}-${n.hex(4)}-4${n.hex(3)}-a${n.hex(3)}-${n.hex(12)} request`,
  timestamps: n =>
    `2024-${n.two(12)}-${n.two(28)}T${n.two(23)}:${n.two(59)}:${n.two(59)}.${n.digits(3)}Z ${1700000000 + n.below(9999999)} ${1700000000000 + n.below(99999999)} ${n.two(12)}/${n.two(28)}/2023 2023${n.two(12)}${n.two(28)}-${n.digits(6)}`,
  prices: n =>
    `$${n.below(999)}.${n.digits(2)}, €${n.below(99)}.${n.digits(3)},${n.digits(2)}, total 1,${n.digits(3)},${n.digits(3)} USD, ¥${n.digits(6)}, ${n.digits(7)} EUR`,
  'book numbers': n =>
    `ISBN 978-${n.below(9)}-${n.digits(4)}-${n.digits(4)}-${n.below(9)}, ISSN ${n.digits(4)}-${n.digits(4)}, doi:10.${n.digits(4)}/j.cell.2020.${n.digits(2)}.${n.digits(3)}, arXiv:${n.digits(4)}.${n.digits(5)}, EAN 978${n.digits(10)}`,
  'scientific tables': n =>
    Array.from(
      { length: 8 },
      () =>
        `${n.below(99)}.${n.digits(3)}\t-${n.below(9)}.${n.digits(6)}\t${n.digits(4)}\t${n.below(9)}.${n.digits(2)}e-${n.below(9)}`,
    ).join('\n'),
  vectors: n => `[${Array.from({ length: 8 }, () => `-${n.below(3)}.${n.digits(6)}`).join(', ')}]`,
  'lists of numbers': n => Array.from({ length: 10 }, () => n.digits(3 + n.below(14))).join(', '),
  'part numbers': n =>
    `part ${n.digits(3)}-${n.digits(2)}-${n.digits(3)}, case ${n.digits(2)}-${n.digits(5)}, model ${n.digits(3)}-${n.digits(3)}, ${n.digits(4)}-${n.digits(4)}, order ${n.digits(3)}-${n.digits(7)}-${n.digits(7)}`,
  orders: n =>
    `Order #${n.digits(8)}, tracking 1Z${n.digits(16)}, SKU ${n.digits(3)}-${n.digits(6)}, invoice INV-${n.digits(6)}, lot ${n.digits(9)}, ref: ${n.digits(12)}, id=${n.digits(10)}`,
  DNA: n => n.from('ACGT', 160),
  'base64 images': n => `data:image/png;base64,iVBORw0KGgo${n.base64(300)}`,
  'lorem ipsum': n =>
    `Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do ${n.digits(2)} eiusmod tempor incididunt ut labore. Ut enim ad minim veniam, quis nostrud ${n.digits(4)}.`,
  'minified JavaScript': n =>
    `!function(e,t){var n=${n.digits(4)},r=[${n.digits(3)},${n.digits(5)}];for(var o=0;o<${n.digits(3)};o++)e.a=t(${n.below(99)}+n*${n.digits(6)});return ${n.digits(10)}>>>0}(window,function(a){return a&&a.name})`,
  'word problems': n =>
    `Tom has ${n.digits(2)} apples and buys ${n.digits(2)} more at $${n.below(9)} each, so ${n.digits(2)}*${n.below(9)}=<<${n.digits(2)}*${n.below(9)}=${n.digits(3)}>>${n.digits(3)}. In ${n.below(9)} weeks he walks ${n.digits(3)} miles down the road. Mr. Smith earns 1800-1350=450.`,
  drawings: n =>
    `<path d="M${n.below(99)}.${n.digits(3)} ${n.below(99)}.${n.digits(3)}l-${n.below(9)}.${n.digits(4)} ${n.below(9)}.${n.digits(4)}c0-${n.below(9)}.${n.digits(3)}"/>`,
  'scores and references': n =>
    `Hawks ${n.digits(3)}-${n.digits(2)}, 6-4 7-5 6-3; season 2019-2020; ratio ${n.digits(4)}:${n.digits(4)}; Psalm 119:${n.digits(3)}-${n.digits(3)}; RFC ${n.digits(4)}; CAS ${n.digits(4)}-${n.digits(2)}-${n.digits(1)}`,
  prose: n =>
    `In 19${n.digits(2)} the 22nd Street Band played ${n.digits(2)} shows over ${n.digits(3)} days; ${n.digits(2)} of ${n.digits(4)} houses on the hill were sold. Chapter ${n.digits(2)}, page ${n.digits(3)}. He called 785 2007 times.`,
};

describe('text without personal data stays silent', () => {
  for (const [kind, write] of Object.entries(KINDS)) {
    it(kind, async () => {
      const noise = new Noise();
      const file = join(makeFolder(), 'noise.jsonl');
      writeFileSync(file, Array.from({ length: 150 }, () => `${JSON.stringify({ text: write(noise) })}\n`).join(''));
      const found: string[] = [];
      for await (const { rule, class: of, record, start, end } of scan(file, { jobs: 1 }))
        if (of === 'pii') found.push(`${rule} in record ${record}, ${start} to ${end}`);
      expect(found).toEqual([]);
    });
  }
});
