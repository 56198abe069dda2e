/**
 * Version of the published exercise data, as semver: major when a field goes or changes its meaning, minor when a field or an exercise
 * comes, patch when only values change.
 */
export const DATASET_VERSION = '1.0.0';

/** The licence of text, figures and data (LICENSE-content). */
export const LICENCE = { spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The line to show where the data is used; `url` is the page it was taken from. */
export const attribution = (url: string): string => `Legwork, ${url}, CC BY 4.0`;
