/** Reads a running site from its list of all pages, following links inside it. Returns each page once. */
export async function crawl(origin: string): Promise<{ url: string; content: string }[]> {
	const seen = new Set<string>(['/search/', '/']);
	const pages = [];
	for (const url of seen) {
		const response = await fetch(origin + url);
		if (!response.ok || !(response.headers.get('content-type') ?? '').includes('html')) continue;
		const content = await response.text();
		pages.push({ url, content });
		for (const link of linksIn(content)) seen.add(link);
	}
	return pages;
}

/** Paths of pages (they end in a slash) a page links to. */
const linksIn = (html: string): string[] =>
	[...html.matchAll(/<a\s[^>]*?href="(\/(?:[^"#?]*\/)?)(?:#[^"]*)?"/g)].map((match) => match[1] as string);
