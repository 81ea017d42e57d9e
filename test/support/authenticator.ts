import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What a browser sends after making, or signing with, a key. */
export type Signed = Record<string, unknown> & {
  readonly id: string;
  readonly response: Record<string, string>;
};

/** What may be wrong with what a device sends. */
export interface Quirks {
  /** The site the browser says it is at. */
  readonly origin?: string;
  /** The site the device signs for. */
  readonly rpId?: string;
  /** Whether the person showed who they are, by fingerprint, face or code. */
  readonly verified?: boolean;
  /** What the device has counted to. */
  readonly counter?: number;
  /** Whose key the device says it is. */
  readonly userHandle?: string;
  readonly challenge?: string;
}

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const text = (value: Buffer | string): string => Buffer.from(value).toString('base64url');

/** A device with one passkey, in software: signs for real, and lies where a test asks it to. */
export class Authenticator {
  readonly credentialId = randomBytes(16);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;
  private userHandle = '';

  constructor(private readonly origin: string) {}

  /** Makes the key, for the options that the server gave. */
  register(optionsJson: string, quirks: Quirks = {}): Signed {
    const options = JSON.parse(optionsJson) as { challenge: string; user: { id: string } };
    this.userHandle = options.user.id;
    const key = coseOf(this.keys.publicKey);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.credentialId, key]);
    const data = Buffer.concat([this.authData(quirks, 0x40), attested]);
    return this.sent({
      clientDataJSON: text(this.clientData('webauthn.create', options.challenge, quirks)),
      attestationObject: text(attestationOf(data)),
    });
  }

  /** Signs in, for the options that the server gave. */
  signIn(options: { challenge: string }, quirks: Quirks = {}): Signed {
    this.counter = quirks.counter ?? this.counter + 1;
    const client = this.clientData('webauthn.get', options.challenge, quirks);
    const data = this.authData(quirks, 0);
    return this.sent({
      clientDataJSON: text(client),
      authenticatorData: text(data),
      signature: text(sign('sha256', Buffer.concat([data, sha256(client)]), this.keys.privateKey)),
      userHandle: quirks.userHandle ?? this.userHandle,
    });
  }

  private sent(response: Record<string, string>): Signed {
    const id = text(this.credentialId);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string, quirks: Quirks): Buffer {
    const { origin = this.origin } = quirks;
    return Buffer.from(
      JSON.stringify({ type, challenge: quirks.challenge ?? challenge, origin, crossOrigin: false }),
    );
  }

  private authData(quirks: Quirks, more: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const present = 0x01;
    const verified = quirks.verified === false ? 0 : 0x04;
    return Buffer.concat([
      sha256(quirks.rpId ?? new URL(this.origin).hostname),
      Buffer.from([present | verified | more]),
      counter,
    ]);
  }
}

/** A public key as devices write it: COSE, in CBOR. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
  return Buffer.concat([
    head,
    Buffer.from(x, 'base64url'),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, 'base64url'),
  ]);
}

/** `{"fmt":"none","attStmt":{},"authData":…}` in CBOR: which make of device it is, is not asked. */
function attestationOf(authData: Buffer): Buffer {
  const name = (word: string): Buffer =>
    Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
  const length = Buffer.alloc(3);
  length.writeUInt8(0x59);
  length.writeUInt16BE(authData.length, 1);
  return Buffer.concat([
    Buffer.from([0xa3]),
    name('fmt'),
    name('none'),
    name('attStmt'),
    Buffer.from([0xa0]),
    name('authData'),
    length,
    authData,
  ]);
}
