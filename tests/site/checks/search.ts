import type { Page } from '../../helpers/dist.ts';
import { attribute, isHidden } from '../../helpers/dist.ts';

/** Pages of the search index without a type to filter by, and pages that may be found but are not indexed. */
export function searchFilters(page: Page): string[] {
	const { path, document } = page;
	if (isHidden(page)) return [];
	if (!document.querySelector('[data-pagefind-body]')) return [`${path}: no data-pagefind-body`];
	const filters = document
		.querySelectorAll('[data-pagefind-filter]')
		.map((element) => attribute(element, 'data-pagefind-filter') ?? '');
	return filters.some((filter) => filter.startsWith('type')) ? [] : [`${path}: no filter by type`];
}
