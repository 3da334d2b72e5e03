import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * Makes an OpenPGP key whose signatures nobody is to trust: {@code java TestKey.java FILE}.
 *
 * <p>The profile {@code release} signs with it where no other key is given, so that signing is tried in every build. It is
 * written as RFC 4880 says, by the JDK alone: an RSA key of version 4 without a passphrase, its name, and a signature of both.
 */
class TestKey {

    private static final byte[] NAME = "Test key of one build, not to be trusted".getBytes(StandardCharsets.UTF_8);
    private static final int CREATED = 1767225600; // 2026-01-01
    private static final int RSA = 1;
    private static final int SHA_256 = 8;

    public static void main(String[] arguments) throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        byte[] half = publicHalf(key);
        byte[] packets = bytes(out -> {
            packet(out, 5, secretKey(half, key));
            packet(out, 13, NAME);
            packet(out, 2, signature(half, key));
        });
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(packets)
                        + "\n-----END PGP PRIVATE KEY BLOCK-----\n");
    }

    private static byte[] publicHalf(RSAPrivateCrtKey key) throws GeneralSecurityException, IOException {
        return bytes(out -> {
            out.writeByte(4);
            out.writeInt(CREATED);
            out.writeByte(RSA);
            number(out, key.getModulus());
            number(out, key.getPublicExponent());
        });
    }

    private static byte[] secretKey(byte[] publicHalf, RSAPrivateCrtKey key) throws GeneralSecurityException, IOException {
        byte[] secret = bytes(out -> {
            number(out, key.getPrivateExponent());
            number(out, key.getPrimeP());
            number(out, key.getPrimeQ());
            number(out, key.getPrimeP().modInverse(key.getPrimeQ()));
        });
        int sum = 0;
        for (byte each : secret) {
            sum += each & 0xff;
        }
        int checksum = sum;
        return bytes(out -> {
            out.write(publicHalf);
            out.writeByte(0); // no passphrase
            out.write(secret);
            out.writeShort(checksum);
        });
    }

    // Of the key and its name (0x13), by the key: it may certify and sign.
    private static byte[] signature(byte[] publicHalf, RSAPrivateCrtKey key) throws GeneralSecurityException, IOException {
        byte[] body = bytes(out -> {
            out.writeByte(0x99);
            out.writeShort(publicHalf.length);
            out.write(publicHalf);
        });
        byte[] head = bytes(out -> {
            out.write(new byte[] {4, 0x13, RSA, SHA_256, 0, 9});
            out.write(new byte[] {5, 2}); // created
            out.writeInt(CREATED);
            out.write(new byte[] {2, 27, 3}); // flags: certifies, signs
        });
        byte[] signed = bytes(out -> {
            out.write(body);
            out.writeByte(0xb4);
            out.writeInt(NAME.length);
            out.write(NAME);
            out.write(head);
            out.write(new byte[] {4, (byte) 0xff});
            out.writeInt(head.length);
        });
        byte[] fingerprint = MessageDigest.getInstance("SHA-1").digest(body);
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(key);
        signer.update(signed);
        return bytes(out -> {
            out.write(head);
            out.write(new byte[] {0, 10, 9, 16}); // issuer
            out.write(Arrays.copyOfRange(fingerprint, 12, 20));
            out.write(MessageDigest.getInstance("SHA-256").digest(signed), 0, 2);
            number(out, new BigInteger(1, signer.sign()));
        });
    }

    private static void packet(DataOutputStream out, int tag, byte[] content) throws IOException {
        out.writeByte(0xc0 | tag);
        out.writeByte(0xff);
        out.writeInt(content.length);
        out.write(content);
    }

    private static void number(DataOutputStream out, BigInteger value) throws IOException {
        int bits = value.bitLength();
        byte[] all = value.toByteArray();
        int length = (bits + 7) / 8;
        out.writeShort(bits);
        out.write(all, all.length - length, length);
    }

    private static byte[] bytes(Writing writing) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(DataOutputStream out) throws GeneralSecurityException, IOException;
    }
}
