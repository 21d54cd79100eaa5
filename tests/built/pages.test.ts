// In one file, so that every page is parsed once: that takes most of the time.
import './head.ts';
import './headings.ts';
import './markup.ts';
import './outline.ts';
