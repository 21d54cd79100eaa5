// For pages that show figures of Hang Up in frames: makes each frame as high as its figure.
// Only frames of the site that this script comes from are changed, and only their height.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const ownFrames = () =>
    [...document.querySelectorAll('iframe')].filter(
      ({ src }) => URL.canParse(src) && new URL(src).origin === origin,
    );
  addEventListener('message', ({ data, source, origin: from }) => {
    if (from !== origin || data?.type !== 'hang-up-height' || !Number.isFinite(data.height)) return;
    for (const frame of ownFrames()) {
      if (frame.contentWindow === source) frame.height = Math.min(Math.max(data.height, 100), 5000);
    }
  });
  // A frame that was there first has told its height already: it is asked again.
  for (const frame of ownFrames()) {
    frame.contentWindow?.postMessage({ type: 'hang-up-ask-height' }, origin);
  }
})();
