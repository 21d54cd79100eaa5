// For pages that show figures of Hang Up in frames: makes each frame as high as its figure.
// Only the frame that sent a message is changed, and only its height.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'hang-up-height' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = Math.min(Math.max(data.height, 100), 5000);
  }
});
