import { toVisible } from './text.ts';

/** Markup that is safe as it stands: only `html` makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Content = Markup | string | number | false | undefined | readonly Content[];

/** A template whose values are escaped unless they are markup themselves, so that no name from the data can become markup. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + toMarkup(values[i - 1]) + part));
}

/** A sentence as the terminal shows it, with what stands between backticks as code. */
export function toSentence(text: string): Markup {
  return html`${text.split(/`([^`]*)`/).map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

function toMarkup(content: Content): string {
  if (content === false || content === undefined) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(toMarkup).join('');
  return escapeHtml(toVisible(String(content)));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, char => `&#${char.charCodeAt(0)};`);
}
