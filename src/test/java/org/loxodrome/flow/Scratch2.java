package org.loxodrome.flow;
import java.util.*; import org.loxodrome.network.*;
public class Scratch2 { public static void main(String[] a) throws Exception {
  new GradientFlow(Double.parseDouble(a[3])).follow(Scratch.load(a[0]), new Initialization(new Depth(Integer.parseInt(a[1])),Double.parseDouble(a[2])), List.of(new Stop.AtAccuracy(Double.parseDouble(a[4]))), p->{}, ()->false);
}}
