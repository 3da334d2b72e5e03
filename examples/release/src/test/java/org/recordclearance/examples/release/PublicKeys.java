package org.recordclearance.examples.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** The public half of a key, which tells whether it signed a file. */
record PublicKeys(PGPSecretKeyRing ring) {

    /** Reads the key that a build signed with. */
    static PublicKeys of(Path file) throws IOException, PGPException {
        try (InputStream in = open(file)) {
            return new PublicKeys(new PGPSecretKeyRing(in, new BcKeyFingerprintCalculator()));
        }
    }

    /** Tells whether a signature is of a file, and by this key. */
    boolean verify(Path file, Path signature) throws IOException, PGPException {
        try (InputStream in = open(signature)) {
            PGPSignature one = ((PGPSignatureList) new BcPGPObjectFactory(in).nextObject()).get(0);
            one.init(new BcPGPContentVerifierBuilderProvider(), ring.getPublicKey(one.getKeyID()));
            one.update(Files.readAllBytes(file));
            return one.verify();
        }
    }

    private static InputStream open(Path file) throws IOException {
        return PGPUtil.getDecoderStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
