/** The theme a reader chose is the one thing kept without further asking: choosing it is asking. */
const KEY = 'legwork.theme';
const root = document.documentElement;

document.querySelector('[data-theme-switch]')?.addEventListener('change', (event) => {
	const choice = (event.target as HTMLInputElement).value;
	if (choice === 'system') delete root.dataset.theme;
	else root.dataset.theme = choice;
	try {
		if (choice === 'system') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, choice);
	} catch {
		// Storage is off: the choice holds for this page.
	}
});

const chosen = root.dataset.theme;
const radio = document.querySelector<HTMLInputElement>(`[data-theme-switch] [value="${chosen ?? 'system'}"]`);
if (radio) radio.checked = true;

export {};
