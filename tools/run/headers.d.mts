export const KEPT: string;

export function securityHeaders(inside: string): Readonly<Record<string, string>>;

export function cacheControl(status: number, inside: string): string;
