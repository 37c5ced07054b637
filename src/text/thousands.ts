/** An integer with commas between its thousands: `1,234,567`. `toLocaleString` says the same, but loads the data of all languages, which takes 20 ms. */
export function toNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
