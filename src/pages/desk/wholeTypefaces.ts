/**
 * The Korean typefaces whole, in small slices of which a browser fetches those it needs: the site's own fonts are cut
 * to what its pages show, and a text that is pasted has other syllables.
 */
import '@fontsource/noto-serif-kr/400.css';
import '@fontsource/noto-serif-kr/600.css';
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css';
