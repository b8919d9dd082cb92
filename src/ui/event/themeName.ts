/** A theme to read: a slug such as "arms-supply" becomes "Arms supply", any other text stays. */
export function themeName(theme: string): string {
  if (theme !== theme.toLowerCase() || theme.includes(' ')) return theme;
  const words = theme.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
