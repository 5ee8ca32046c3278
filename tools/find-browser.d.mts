export function findBrowser(): string | null;
export function browserFlags(): string[];
