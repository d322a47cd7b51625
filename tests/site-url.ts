/** Address at which the tests' own server serves the finished build; TEST_PORT moves it. */
export const siteUrl = `http://localhost:${process.env['TEST_PORT'] ?? '4329'}`;
