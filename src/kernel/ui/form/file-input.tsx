import { describedBy, type FieldProps, Group } from './field.tsx'

/** A file to send; dropping one on it works too. `accept` only helps the file picker: the server reads what a file is. */
export function FileInput(props: FieldProps & { accept: string; multiple?: boolean }) {
  return (
    <Group {...props}>
      <input
        class={`govuk-file-upload${props.error ? ' govuk-file-upload--error' : ''}`}
        id={props.name}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple ?? false}
        aria-describedby={describedBy(props)}
      />
    </Group>
  )
}
