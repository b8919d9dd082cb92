export const KEPT: string;

export const PAGE_POLICY: string;

export function securityHeaders(inside: string): Readonly<Record<string, string>>;

export function cacheControl(status: number, inside: string): string;
