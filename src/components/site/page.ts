/** The script of every page: nothing but listeners until the reader acts. */
import './islands.ts';
import './search/opener.ts';
import './theme.ts';
