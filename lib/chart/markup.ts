const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text made safe for HTML and SVG, in content and in attributes. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

/** A length to a hundredth of a pixel, as short as it can be written. */
export const px = (length: number): string => String(Math.round(length * 100) / 100);
