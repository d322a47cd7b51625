/** Browsers of the machine that the tests can use, in the order in which they are tried. */
export const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
];
