/** Longest text read; a theme shows itself long before. */
const LONGEST = 4000;

const SCRIPT = /<(script|style)\b[^>]{0,400}>[\s\S]{0,4000}?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?[a-z!][^<>]{0,400}>/gi;
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/gi;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S{1,500}|\S{1,64}@\S{1,250}/gi;
const MASKED = /\[(?:email|phone|card|account|number|name)\]/g;

/**
 * What a text says, without markup, scripts, addresses and masks; at most 4,000 characters of it.
 * @example cleanText('<p>Where is my&nbsp;parcel?</p><script>alert(1)</script>') // ' Where is my parcel?  '
 */
export function cleanText(text: string): string {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const plain = cut.includes('<') ? cut.replaceAll(SCRIPT, ' ').replaceAll(TAG, ' ') : cut;
  return plain.replaceAll(ENTITY, ' ').replaceAll(ADDRESS, ' ').replaceAll(MASKED, ' ');
}
