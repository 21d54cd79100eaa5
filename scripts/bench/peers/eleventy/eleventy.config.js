/** Pages are read from `pages/`; where they are written is told on the command line. */
export default function configure() {
  return { dir: { input: 'pages' } };
}
