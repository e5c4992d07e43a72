// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** An Ed25519 key that signs as minisign does: over the BLAKE2b-512 of the content, then over its own remark. */
public final class SigningKey {
    private final Ed25519PrivateKeyParameters key;
    private final PublicKey open;

    /** @param seed 32 bytes */
    SigningKey(byte[] seed) {
        key = new Ed25519PrivateKeyParameters(seed, 0);
        open = PublicKey.of(key.generatePublicKey().getEncoded());
    }

    public PublicKey publicKey() {
        return open;
    }

    /**
     * The content of a {@code .minisig} file.
     *
     * @param remark signed too; one line
     */
    String sign(byte[] content, String remark) {
        byte[] signature = raw(prehash(content));
        byte[] head = new byte[Signature.HEAD];
        head[0] = 'E';
        head[1] = 'D';
        byte[] id = java.util.HexFormat.of().parseHex(open.id());
        System.arraycopy(id, 0, head, 2, id.length);
        byte[] whole = Signature.join(head, signature);
        byte[] global = raw(Signature.join(signature, remark.getBytes(StandardCharsets.UTF_8)));
        return "untrusted comment: signature by Anyi, check with minisign -V\n"
                + Base64.getEncoder().encodeToString(whole)
                + "\n" + Signature.REMARK + remark + "\n"
                + Base64.getEncoder().encodeToString(global)
                + "\n";
    }

    private byte[] raw(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    static byte[] prehash(byte[] content) {
        var digest = new Blake2bDigest(512);
        digest.update(content, 0, content.length);
        byte[] hash = new byte[64];
        digest.doFinal(hash, 0);
        return hash;
    }
}
