/** True within a name of the Common Platform Enumeration (`cpe:2.3:a:corel:presentations:20.0.0.200:*`), whose parts are products and versions. */
export const isPlatformName = (before: string): boolean => /\bcpe:(?:2\.3:|\/)\S*$/i.test(before);
