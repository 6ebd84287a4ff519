// Stands in for `@noble/hashes/crypto` in the bundle: Node prepares its Web Crypto when it is named, and only encrypted files need random numbers.
Object.defineProperty(exports, 'crypto', { enumerable: true, get: () => require('node:crypto').webcrypto });
