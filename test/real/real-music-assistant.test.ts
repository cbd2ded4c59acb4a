import { describeHouse } from './suite.js';

const { MA_TEST_URL: url, MA_TEST_USERNAME: username, MA_TEST_PASSWORD: password } = process.env;

describeHouse('a real Music Assistant', async () => {
  if (!url || !username || !password) {
    throw new Error(
      'Set MA_TEST_URL, MA_TEST_USERNAME and MA_TEST_PASSWORD: the address and the sign-in of a Music Assistant with a few songs and a player that may play.',
    );
  }
  return { url: url.replace(/\/$/, ''), username, password };
});
