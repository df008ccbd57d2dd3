const ARTICLE = /^(?:the|la|le|les|el|los|las|il|lo|das|der|die|het|os)\s+(?=\S)/iu;

/** A name without the article that it begins with, which whoever quotes it leaves out: The North Face, La Redoute. */
export function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '');
}
