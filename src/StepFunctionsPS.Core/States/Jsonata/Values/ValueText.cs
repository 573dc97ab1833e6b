using System;
using System.Globalization;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>Spells values as <c>$string</c> and <c>&amp;</c> do: text as it is, anything else as JSON with numbers of 15 digits.</summary>
internal sealed class ValueText
{
    private const double SmallestNormal = 2.2250738585072014e-308;

    private readonly Evaluation evaluation;
    private readonly StringBuilder text = new();
    private readonly bool isPretty;

    private ValueText(Evaluation evaluation, bool isPretty)
    {
        this.evaluation = evaluation;
        this.isPretty = isPretty;
    }

    public static string Of(Value? value, Evaluation evaluation, bool isPretty = false)
    {
        switch (value)
        {
            case null or FunctionValue: return "";
            case TextValue text: return text.Text;
            case NumberValue { IsFinite: true } number: return Number(number.Number);
            case NumberValue number: throw new JsonataFailure("D3001", number);
        }

        var writer = new ValueText(evaluation, isPretty);
        writer.Write(value is ListValue { IsOuterWrapper: true } wrapper ? wrapper[0] : value, indent: 0);
        evaluation.ChargeText(writer.text.Length);
        return writer.text.ToString();
    }

    public static string Number(double number)
    {
        if (number == Math.Floor(number) && Math.Abs(number) < 1e15) return ((long)number).ToString(CultureInfo.InvariantCulture);
        return number == Math.Floor(number) || Math.Abs(number) < SmallestNormal ? NumberText.ToJavaScript(number) : Rounded(number);
    }

    // No shorter digits lead to the number of 15 digits, so that these need not be looked for.
    private static string Rounded(double number)
    {
        // .NET takes the even one of two numbers that are equally near, JavaScript the one further from zero: so it is pushed there.
        var size = IsHalf(number) ? Above(Math.Abs(number)) : Math.Abs(number);
        var text = size.ToString("E14", CultureInfo.InvariantCulture);
        var digits = (text.Substring(0, 1) + text.Substring(2, 14)).TrimEnd('0');
        var exponent = int.Parse(text.Substring(17), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1;
        return (number < 0 ? "-" : "") + NumberText.Layout(digits, exponent);
    }

    // Whether it lies in the middle of two numbers of 15 digits. Only a number of few binary places can.
    private static bool IsHalf(double number)
    {
        const double BinaryPlaces = 1 << 22;
        if (number * BinaryPlaces != Math.Floor(number * BinaryPlaces)) return false;
        var exact = number.ToString("E40", CultureInfo.InvariantCulture);
        return exact.Substring(exact.IndexOf('.') + 15, 26) == "5" + new string('0', 25);
    }

    private static double Above(double number) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(number) + 1);

    private void Write(Value? value, int indent)
    {
        evaluation.Tick();
        switch (value)
        {
            case TextValue words: text.Append(JsonWriter.Quote(words.Text)); break;
            case FunctionValue: text.Append("\"\""); break;
            case BooleanValue flag: text.Append(flag.IsTrue ? "true" : "false"); break;
            case NumberValue number: text.Append(double.IsNaN(Numeric.Finite(number)) ? "null" : Number(number.Number)); break;
            case ListValue list: WriteList(list, indent + 1); break;
            case ObjectValue mapping: WriteObject(mapping, indent + 1); break;
            default: text.Append("null"); break;
        }

        evaluation.CheckTextLength(text.Length);
    }

    private void WriteList(ListValue list, int indent)
    {
        evaluation.GuardStack();
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0) text.Append(',');
            BreakLine(indent);
            Write(list[i], indent);
        }

        if (list.Count > 0) BreakLine(indent - 1);
        text.Append(']');
    }

    private void WriteObject(ObjectValue mapping, int indent)
    {
        evaluation.GuardStack();
        text.Append('{');
        for (var i = 0; i < mapping.Count; i++)
        {
            if (i > 0) text.Append(',');
            BreakLine(indent);
            text.Append(JsonWriter.Quote(mapping.KeyAt(i))).Append(isPretty ? ": " : ":");
            Write(mapping.ValueAt(i), indent);
        }

        if (mapping.Count > 0) BreakLine(indent - 1);
        text.Append('}');
    }

    private void BreakLine(int indent)
    {
        if (isPretty) text.Append('\n').Append(' ', indent * 2);
    }
}
