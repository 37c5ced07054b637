import { type Container, type Item, readItems } from './container.ts';
import type { MessagePlace } from './messages.ts';

/** The messages that make a dictionary: its values, and then further ones. */
export interface DictionaryMessages {
  readonly id: string;
  readonly places: readonly MessagePlace[];
}

type DictionaryItem = Item & { kind: 'dictionary' };

/** The dictionaries of a source, as they are at a place in it: a stream may replace one; in a file, one may stand behind the batches that refer to it. */
export class Dictionaries {
  readonly #places = new Map<string, MessagePlace[]>();
  readonly #container: Container;
  #later: ReadonlyMap<string, readonly MessagePlace[]> | undefined;

  constructor(container: Container) {
    this.#container = container;
  }

  add(item: DictionaryItem): void {
    addTo(this.#places, item);
  }

  inForce(): DictionaryMessages[] {
    const all = this.#container.footer ? new Map([...this.#inFile(), ...this.#places]) : this.#places;
    return [...all].map(([id, places]) => ({ id, places: [...places] }));
  }

  #inFile(): ReadonlyMap<string, readonly MessagePlace[]> {
    if (this.#later) return this.#later;
    const found = new Map<string, MessagePlace[]>();
    if (this.#container.schema.hasDictionaries) {
      for (const item of readItems(this.#container)) if (item.kind === 'dictionary') addTo(found, item);
    }
    this.#later = found;
    return found;
  }
}

function addTo(places: Map<string, MessagePlace[]>, { dictionary: { id, isDelta }, message }: DictionaryItem): void {
  const known = places.get(id);
  if (isDelta && known) known.push(message.place);
  else places.set(id, [message.place]);
}
