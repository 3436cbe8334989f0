package kz.tarazy.job;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.input.ClassLoaderObjectInputStream;
import org.apache.commons.io.input.UnsynchronizedByteArrayInputStream;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;

/** Sums that travel compressed between the processes of a cluster: many of their cells are zero. */
public final class Packed<S extends Serializable> implements Externalizable {

  private static final long serialVersionUID = 1L;

  private ArrayList<S> sums;

  /** For the stream that reads one back. */
  public Packed() {
    this(List.of());
  }

  Packed(List<S> sums) {
    this.sums = new ArrayList<>(sums);
  }

  List<S> sums() {
    return sums;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    UnsynchronizedByteArrayOutputStream bytes = UnsynchronizedByteArrayOutputStream.builder().get();
    try (ObjectOutputStream packing = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
      packing.writeObject(sums);
    }
    out.writeInt(bytes.size());
    out.write(bytes.toByteArray());
  }

  /** The classes are looked for where this one lies: a cluster's process loads the project late. */
  @Override
  @SuppressWarnings("unchecked")
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    try (ObjectInputStream packed =
        new ClassLoaderObjectInputStream(
            Packed.class.getClassLoader(),
            new GZIPInputStream(
                UnsynchronizedByteArrayInputStream.builder().setByteArray(bytes).get()))) {
      sums = (ArrayList<S>) packed.readObject();
    }
  }
}
