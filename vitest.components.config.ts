/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests that render `.astro` parts need Astro's own Vite plugins. */
export default getViteConfig({
	test: { name: 'components', include: ['tests/components/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
