/** Nothing that the other sites do not have: no search, no style sheets from elsewhere. */
export default {
  root: 'src',
  title: 'Bench',
  search: false,
  globalStylesheets: [],
};
