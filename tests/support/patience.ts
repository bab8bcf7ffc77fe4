// A journey starts servers and a browser: slow machines get time, and no wait of ours is a fixed pause.
jest.setTimeout(90_000);
