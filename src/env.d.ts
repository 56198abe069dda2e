/** What tools that do not read `.astro` files may believe about them. */
declare module '*.astro' {
	const component: (props: Record<string, unknown>) => unknown;
	export default component;
}
