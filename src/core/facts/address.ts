export function howToAddress(_header: string): string | null {
  return null;
}
