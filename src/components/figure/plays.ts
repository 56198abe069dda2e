/** A list moves one picture at a time: that of the `[data-plays]` the reader points at or is in with the keyboard. */
const calm = matchMedia('(prefers-reduced-motion: reduce)');

for (const item of document.querySelectorAll<HTMLElement>('[data-plays]')) {
	const picture = item.querySelector('img');
	if (!picture) continue;
	const still = picture.src;
	const play = (): void => {
		if (!calm.matches) picture.src = still.replace('.still.', '.');
	};
	const rest = (): void => {
		if (item.matches(':hover, :focus-within')) return;
		picture.src = still;
	};
	item.addEventListener('pointerenter', play);
	item.addEventListener('focusin', play);
	item.addEventListener('pointerleave', rest);
	// The next element has the focus only after this event.
	item.addEventListener('focusout', () => setTimeout(rest));
}

export {};
