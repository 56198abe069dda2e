/** The box on the accessibility page that keeps "/" from opening the search. */
import { setSlash, slashOpens } from './shortcut.ts';

const box = document.querySelector<HTMLInputElement>('[data-slash]');
const said = document.querySelector('[data-slash-said]');
if (box && said) {
	box.checked = slashOpens();
	box.addEventListener('change', () => {
		if (!setSlash(box.checked)) said.textContent = 'This browser does not let the site keep that.';
		else said.textContent = box.checked ? 'On.' : 'Off, and kept in this browser.';
	});
}
