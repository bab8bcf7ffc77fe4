// A journey starts servers and a browser: slow machines get time, and no wait of ours is a fixed pause. Longer than what the waits
// within have, so that they say what did not come.
jest.setTimeout(300_000);
