/** A phone of some years ago on a bad line: 1.6 Mbit/s down, 150 ms, a processor at a quarter of its speed. */
export const slowLine = {
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};

export const slowProcessor = 4;
