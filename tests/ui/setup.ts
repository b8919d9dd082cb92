import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Pages are loaded when they are asked for: the first one of a file waits for its modules, on a busy machine for long.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup); // vitest has no globals here, so the library cannot do it by itself
configure({ asyncUtilTimeout: 20_000 }); // what is loaded later takes its time where the machine is busy
